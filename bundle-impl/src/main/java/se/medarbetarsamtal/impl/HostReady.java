package se.medarbetarsamtal.impl;

/** Is a service while identity, persons, relations, Skolbanken and the DataSource of the host are all there. */
public interface HostReady { }
