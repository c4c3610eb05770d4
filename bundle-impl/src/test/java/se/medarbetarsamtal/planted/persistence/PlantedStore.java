package se.medarbetarsamtal.planted.persistence;

/** What rest must not know. */
public record PlantedStore() { }
