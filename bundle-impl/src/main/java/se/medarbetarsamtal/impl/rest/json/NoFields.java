package se.medarbetarsamtal.impl.rest.json;

/** The body of an act that needs no word: {@code {}}. */
public record NoFields() { }
