package se.medarbetarsamtal.impl.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.impl.Messages;

/** The words of notices: what has happened and when, never who and never what was written. */
final class NoticeText {

    private static final Set<OutboxItem.Kind> TIMED = EnumSet.of(OutboxItem.Kind.TIME_SENT, OutboxItem.Kind.TIME_CANCELLED,
            OutboxItem.Kind.TALK_SOON, OutboxItem.Kind.TALK_SOON_FOR_MANAGER, OutboxItem.Kind.PREPARATION_SOON);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Messages messages = new Messages(NoticeText.class);

    Wording title(OutboxItem.Kind kind) {
        return messages.of(prefix(kind) + ".title");
    }

    Wording body(OutboxItem item) {
        boolean isTimed = TIMED.contains(item.kind());
        if (isTimed && item.detail().isEmpty()) {
            return messages.of(prefix(item.kind()) + ".timeless");
        }
        Wording body = messages.of(prefix(item.kind()) + ".body");
        return isTimed ? withTime(body, item.detail()) : body;
    }

    private Wording withTime(Wording body, String detail) {
        int space = detail.indexOf(' ');
        ZonedDateTime time = Instant.parse(detail.substring(0, space)).atZone(ZoneId.of(detail.substring(space + 1)));
        Wording pattern = messages.of("time.pattern");
        return new Wording(
                body.swedish().replace("{0}", capitalised(format(time, pattern.swedish(), SWEDISH))),
                body.english().replace("{0}", format(time, pattern.english(), Locale.UK)));
    }

    private static String format(ZonedDateTime time, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(SWEDISH) + text.substring(1);
    }

    private static String prefix(OutboxItem.Kind kind) {
        return switch (kind) {
            case ASSIGNED -> "assigned";
            case TIME_SENT -> "time";
            case TIMES_OFFERED -> "times-offered";
            case TIME_CANCELLED -> "time-cancelled";
            case TIME_CHOSEN -> "time-chosen";
            case TIME_ASKED -> "time-asked";
            case SHOWN_TO_MANAGER -> "shown-to-manager";
            case SHOWN_TO_EMPLOYEE -> "shown-to-employee";
            case DELIVERED -> "delivered";
            case REOPENED -> "reopened";
            case AGREEMENT_CHANGED -> "agreement-changed";
            case AGREEMENT_CHANGED_BY_EMPLOYEE -> "agreement-changed-by-employee";
            case MANAGER_ADDED -> "manager-added";
            case COLLEAGUE_ADDED -> "colleague-added";
            case TAKEN_OVER -> "taken-over";
            case HANDED_OVER -> "handed-over";
            case FOLLOW_UP_DUE -> "follow-up-due";
            case FOLLOW_UP_DUE_FOR_MANAGER -> "follow-up-due-for-manager";
            case TALK_SOON -> "talk-soon";
            case TALK_SOON_FOR_MANAGER -> "talk-soon-for-manager";
            case PREPARATION_SOON -> "preparation-soon";
            case PREPARE -> "prepare";
            case TEMPLATE_PUBLISHED, TEMPLATE_WITHDRAWN, CALENDAR_PUT, CALENDAR_CANCELLED ->
                    throw new IllegalArgumentException("Nobody is noticed of this");
        };
    }
}
