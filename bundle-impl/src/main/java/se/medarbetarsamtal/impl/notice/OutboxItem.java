package se.medarbetarsamtal.impl.notice;

import java.time.Instant;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * Something to tell the host.
 *
 * @param id the same at every attempt; the host knows a repetition by it
 * @param kind what it is about
 * @param subject the talk's id, or the template's; the recipient where it is about no single talk
 * @param recipient whom it is for; empty for what is not for a person
 * @param sender on whose behalf; empty for the system
 * @param detail what the text needs, such as a time or a version; empty for nothing; never a text that somebody wrote
 * @param createdAt when its cause committed
 * @param attempts how often it has been lent out to be carried, this time included
 */
public record OutboxItem(
        String id,
        TenantRef tenant,
        Kind kind,
        String subject,
        Optional<PersonRef> recipient,
        Optional<PersonRef> sender,
        String detail,
        Instant createdAt,
        int attempts) {

    /** What happened. */
    public enum Kind {
        /** An employee has got an underlag. */
        ASSIGNED,
        /** A time was sent. The detail is the start, a space, the zone. */
        TIME_SENT,
        /** There are times to choose from; for the employee. */
        TIMES_OFFERED,
        /** A time that was known is cancelled; for the employee. The detail is the start, a space, the zone. */
        TIME_CANCELLED,
        /** The employee has chosen a time; for the responsible chef. */
        TIME_CHOSEN,
        /** The employee asks for another time; for the responsible chef. */
        TIME_ASKED,
        /** The employee has shown a preparation; for the responsible chef. */
        SHOWN_TO_MANAGER,
        /** A chef has shown something; for the employee. */
        SHOWN_TO_EMPLOYEE,
        /** The notes were delivered; for the employee. */
        DELIVERED,
        /** A closed talk was opened again; for the employee. */
        REOPENED,
        /** The chef has said how an agreement fares; for the employee. */
        AGREEMENT_CHANGED,
        /** The employee has; for the responsible chef. */
        AGREEMENT_CHANGED_BY_EMPLOYEE,
        /** Somebody new can read an employee's talks; for the employee. */
        MANAGER_ADDED,
        /** The same; for who could before. */
        COLLEAGUE_ADDED,
        /** Another chef answers for a talk now; for the employee. */
        TAKEN_OVER,
        /** The same; for the chef who did before. */
        HANDED_OVER,
        /** Something is to be followed up; for the employee. From the system. */
        FOLLOW_UP_DUE,
        /** The same; for a chef. */
        FOLLOW_UP_DUE_FOR_MANAGER,
        /** A talk comes soon; for the employee. From the system. The detail is the start, a space, the zone. */
        TALK_SOON,
        /** The same; for the responsible chef. */
        TALK_SOON_FOR_MANAGER,
        /** It is time to prepare for it; for the employee. The detail is the same. */
        PREPARATION_SOON,
        /** The host's calendar shall show the time that the talk has now. */
        CALENDAR_PUT,
        /** The host's calendar shall show it no more. The detail is the start, a space, the sequence. */
        CALENDAR_CANCELLED,
        /** The chef reminds of the underlag; for the employee. */
        PREPARE,
        /** Skolbanken shall show a template. The detail is the version. */
        TEMPLATE_PUBLISHED,
        /** Skolbanken shall show it no more. The detail is the version. */
        TEMPLATE_WITHDRAWN
    }
}
