package se.medarbetarsamtal.planted.policy;

import se.medarbetarsamtal.planted.Request;

/** A yes that anybody can make. */
public record AccessDecision(Request request) { }
