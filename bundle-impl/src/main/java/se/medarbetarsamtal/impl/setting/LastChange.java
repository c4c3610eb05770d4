package se.medarbetarsamtal.impl.setting;

import java.time.Instant;
import se.medarbetarsamtal.api.ref.PersonRef;

/** Who changed a setting last, and when. */
public record LastChange(PersonRef by, Instant at) { }
