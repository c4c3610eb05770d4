package se.medarbetarsamtal.impl.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.impl.Messages;

/** The words of notices: what has happened and when, never who and never what was written. */
final class NoticeText {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Messages messages = new Messages(NoticeText.class);

    Wording title(OutboxItem.Kind kind) {
        return messages.of(prefix(kind) + ".title");
    }

    Wording body(OutboxItem item) {
        Wording body = messages.of(prefix(item.kind()) + ".body");
        return item.kind() == OutboxItem.Kind.TIME_SENT ? withTime(body, item.detail()) : body;
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
            case PREPARE -> "prepare";
            case TEMPLATE_PUBLISHED, TEMPLATE_WITHDRAWN -> throw new IllegalArgumentException("Nobody is noticed of a template");
        };
    }
}
