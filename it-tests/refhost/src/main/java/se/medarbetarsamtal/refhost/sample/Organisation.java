package se.medarbetarsamtal.refhost.sample;

/** One sample organisation; the huvudman has no parent (null). */
record Organisation(String id, String tenant, String name, String type, String parent, String schoolTypes) { }
