package se.medarbetarsamtal.refhost.person;

import java.time.LocalDate;
import se.medarbetarsamtal.api.ref.PersonRef;

/** Somebody who leaves, after a last day. */
public record Leaver(PersonRef person, LocalDate lastDay) { }
