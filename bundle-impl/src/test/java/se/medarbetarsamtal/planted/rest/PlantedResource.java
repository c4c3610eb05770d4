package se.medarbetarsamtal.planted.rest;

import se.medarbetarsamtal.planted.persistence.PlantedStore;

/** Reaches past the rules into the store. */
public record PlantedResource(PlantedStore store) { }
