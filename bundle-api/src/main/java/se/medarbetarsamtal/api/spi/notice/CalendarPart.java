package se.medarbetarsamtal.api.spi.notice;

import static java.util.Objects.requireNonNull;

/**
 * A calendar file (RFC 5545, {@code text/calendar}) that goes with a notice, as an attachment where it is sent by mail. It names
 * nobody.
 *
 * @param method what the calendar is to do with it
 * @param text the whole file
 */
public record CalendarPart(Method method, String text) {

    /** iTIP's word for it (RFC 5546). */
    public enum Method {
        /** Put it in, or move it. */
        REQUEST,
        /** Take it out. */
        CANCEL
    }

    public CalendarPart {
        requireNonNull(method, "method");
        requireNonNull(text, "text");
    }
}
