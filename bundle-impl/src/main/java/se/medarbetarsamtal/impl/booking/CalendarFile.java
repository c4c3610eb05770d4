package se.medarbetarsamtal.impl.booking;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;

/**
 * The time of a talk as a calendar file (RFC 5545). It names nobody and holds nothing of the talk; its uid is the talk's own, and
 * its sequence rises with every change, so that a calendar that gets it again moves what it has.
 *
 * @param booking whose time; a cancelled one takes it out again
 * @param title what the calendar shows
 * @param hint where to read more
 * @param place one line; empty for none, and always for somebody whose identity is protected
 * @param madeAt when the file was made
 */
public record CalendarFile(Booking booking, String title, String hint, String place, Instant madeAt) {

    /** A name that says nothing. */
    public static final String NAME = "tid.ics";

    private static final String MADE_BY = "-//Skolplattform//Kalender//SV";
    /** A line has 75 bytes at most. */
    private static final int LINE_BYTES = 74;
    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;

    /** What a calendar is to do with it. */
    public enum Method { PUBLISH, REQUEST, CANCEL }

    /** @return the whole file */
    public String text(Method method) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(MADE_BY);
        calendar.setMethod(method.name());
        StockholmTime.use(calendar, booking.wallTime());
        calendar.addEvent(event(method));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE_BYTES / bytesOfACharacter());
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** @return the most that one of them needs in UTF-8; what needs four is two characters here */
    private int bytesOfACharacter() {
        int widest = (title + hint + place).chars().max().orElse(0);
        return widest < ONE_BYTE ? 1 : widest < TWO_BYTES ? 2 : 3;
    }

    private VEvent event(Method method) {
        VEvent event = new VEvent();
        event.setUid(booking.dialogue().value());
        event.setSequence(sequence(booking));
        event.setDateTimeStamp(Date.from(madeAt));
        event.setDateStart(Date.from(booking.start()), true);
        event.setDuration(Duration.builder().minutes(booking.minutes()).build());
        event.setSummary(line(title));
        event.setDescription(line(hint));
        event.setClassification(Classification.private_());
        event.setStatus(method == Method.CANCEL ? Status.cancelled() : Status.confirmed());
        if (!place.isBlank()) {
            event.setLocation(line(place));
        }
        return event;
    }

    /** @return from 0, one more at every change */
    public static int sequence(Booking booking) {
        return booking.revision() - 1;
    }

    /** Whoever wrote it wrote one line. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    @Override
    public String toString() {
        return "CalendarFile[…]";
    }
}
