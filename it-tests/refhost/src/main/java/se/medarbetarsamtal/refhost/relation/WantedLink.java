package se.medarbetarsamtal.refhost.relation;

import se.medarbetarsamtal.api.ref.PersonRef;

/** A link that there shall be. */
public record WantedLink(PersonRef mentor, PersonRef mentee, Term term) { }
