package se.medarbetarsamtal.planted.policy;

import se.medarbetarsamtal.planted.rest.PlantedResource;

/** Imports to the right. */
record PlantedDirection(PlantedResource right) { }
