package se.medarbetarsamtal.planted.booking;

import org.slf4j.Logger;
import se.medarbetarsamtal.api.spi.relation.Relations;

/** Logs in a domain room, and keeps a service of the host. */
record PlantedTalker(Logger log, Relations relations) { }
