package se.medarbetarsamtal.refhost.skolbanken;

/** One line of a list of templates, all in words for people. */
public record Hit(String id, String title, String schoolForm, String publisher, String level) { }
