package se.medarbetarsamtal.api.spi.relation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.person.PersonKind;

/**
 * That one person is another's mentor now (SS 12000 {@code assignmentRoleType = Mentor}).
 *
 * @param mentor who has the mentee in Min mentorsgrupp; for staff the chef
 * @param mentee who is had: a pupil, or a medarbetare
 * @param menteeKind staff or pupil
 * @param until the last day of a link made for a time; empty for one without an end
 * @param reason why a link for a time was made, such as a disclosure; empty when none was given
 */
public record MentorLink(
        PersonRef mentor, PersonRef mentee, PersonKind menteeKind, Optional<LocalDate> until, Optional<String> reason) {

    public MentorLink {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        requireNonNull(menteeKind, "menteeKind");
        requireNonNull(until, "until");
        requireNonNull(reason, "reason");
    }
}
