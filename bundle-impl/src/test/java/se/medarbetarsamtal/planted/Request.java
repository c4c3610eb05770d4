package se.medarbetarsamtal.planted;

/** Somebody's request. */
public record Request() { }
