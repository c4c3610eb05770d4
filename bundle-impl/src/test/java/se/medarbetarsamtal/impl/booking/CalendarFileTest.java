package se.medarbetarsamtal.impl.booking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.People.NOW;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.booking.CalendarFile.Method;

class CalendarFileTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final DialogueId TALK = new DialogueId("0123456789abcdef0123456789abcdef");
    private static final List<String> PIECES = List.of("\r\n", "\n", "\r", ";", ",", ":", "\\", "\"", "\\n", "^n", " ", "\t", "\u2028",
            "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VCALENDAR", "ATTENDEE:mailto:a@b.se", "URL:https://a.se", "ORGANIZER",
            "å", "€", "😀", "Rum 3", "x".repeat(80));

    @Test
    void saysWhenAndHowLongAndNothingOfWho() throws Exception {
        String text = file(Instant.parse("2026-11-26T12:00:00Z"), 3, "Rum 3, vån. 2; ring på").text(Method.REQUEST);

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n").doesNotContainIgnoringCase("medarbetarsamtal");
        Calendar calendar = parsed(text);
        VEvent event = event(calendar);
        assertThat(value(event, Property.UID)).isEqualTo(TALK.value());
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Möte");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Rum 3, vån. 2; ring på");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261126T130000");
        assertThat(value(event, Property.DURATION)).isEqualTo("PT45M");
        assertThat(value(event, Property.CLASS)).isEqualTo("PRIVATE");
        assertThat(calendar.<Property>getProperty(Property.METHOD).orElseThrow().getValue()).isEqualTo("REQUEST");
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void aCancelledTimeIsMarkedSo(Method method) throws Exception {
        VEvent event = event(parsed(file(NOW, 2, "").text(method)));

        assertThat(value(event, Property.STATUS)).isEqualTo(method == Method.CANCEL ? "CANCELLED" : "CONFIRMED");
        assertThat(event.<Property>getProperty(Property.LOCATION)).isEmpty();
    }

    @Tag("R-13")
    @ParameterizedTest
    @CsvSource({
        "2026-10-24T07:00:00Z, 20261024T090000", "2026-10-24T23:59:00Z, 20261025T015900", "2026-10-25T02:00:00Z, 20261025T030000", "2026-10-25T08:00:00Z, 20261025T090000",
        "2026-10-26T08:00:00Z, 20261026T090000", "2027-03-27T08:00:00Z, 20270327T090000", "2027-03-28T00:59:00Z, 20270328T015900",
        "2027-03-28T01:00:00Z, 20270328T030000", "2027-03-29T07:00:00Z, 20270329T090000", "2027-10-31T08:00:00Z, 20271031T090000"
    })
    void isRightOnTheDaysWhenTheClocksChange(Instant start, String wall) throws Exception {
        String text = file(start, 1, "").text(Method.PUBLISH);

        assertThat(text.replace("\r\n ", "")).contains("DTSTART;TZID=Europe/Stockholm:" + wall + "\r\n", """
                BEGIN:DAYLIGHT
                TZNAME:CEST
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                DTSTART:19960331T020000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                BEGIN:STANDARD
                TZNAME:CET
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                DTSTART:19961027T030000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                """.replace("\n", "\r\n"));
        parsed(text);
    }

    /** 02:30 on the last Sunday of October comes twice, and by those clocks the file can only mean one of the two. */
    @Tag("R-13")
    @ParameterizedTest
    @CsvSource({"2026-10-25T00:30:00Z, 20261025T003000Z", "2026-10-25T01:30:00Z, 20261025T013000Z"})
    void theHourThatComesTwiceIsWrittenSoThatItMeansOneMoment(Instant start, String written) throws Exception {
        String text = file(start, 1, "").text(Method.PUBLISH);

        assertThat(value(event(parsed(text)), Property.DTSTART)).isEqualTo(written);
    }

    @Test
    void anotherZoneIsWrittenAsUtc() throws Exception {
        Booking booking = new Booking(TALK, 1, Instant.parse("2026-11-26T12:00:00Z"), ZoneId.of("Europe/Helsinki"), 60, true);

        VEvent event = event(parsed(new CalendarFile(booking, "Möte", "Logga in.", "", NOW).text(Method.PUBLISH)));

        assertThat(value(event, Property.DTSTART)).isEqualTo("20261126T120000Z");
    }

    /** The machine's own zone does not count. */
    @Test
    void isTheSameOnAMachineElsewhere() {
        String here = file(NOW, 1, "").text(Method.PUBLISH);
        TimeZone own = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(file(NOW, 1, "").text(Method.PUBLISH)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(own);
        }
    }

    @Tag("G-27")
    @Test
    void whateverIsWrittenAsPlaceOrTitleThereIsOneEventAndNothingIsAdded() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("CalendarFileTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String title = written(random);
            String place = written(random);
            String text = new CalendarFile(booking(NOW, 1), title, "Logga in.", place, NOW).text(Method.REQUEST);

            assertThat(text.split("\r\n", -1)).as("seed %d round %d", seed, round)
                    .allMatch(line -> line.getBytes(UTF_8).length <= 75 && line.chars().noneMatch(c -> c < ' ' && c != '\t'));
            Calendar calendar = parsed(text);
            assertThat(names(calendar)).as("seed %d round %d", seed, round)
                    .containsExactlyInAnyOrder("VTIMEZONE", "VEVENT");
            VEvent event = event(calendar);
            assertThat(event.getProperties().stream().map(Property::getName))
                    .isSubsetOf("UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DURATION", "SUMMARY", "DESCRIPTION", "CLASS", "STATUS", "LOCATION")
                    .doesNotHaveDuplicates();
            assertThat(event.getComponents()).isEmpty();
            assertThat(value(event, Property.SUMMARY)).isEqualTo(oneLine(title));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028]+", " ").strip();
    }

    private static String written(Random random) {
        return "A" + Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size()))).limit(1 + random.nextInt(6)).collect(Collectors.joining()) + "Z";
    }

    private static CalendarFile file(Instant start, int revision, String place) {
        return new CalendarFile(booking(start, revision), "Möte", "Logga in för att se mer.", place, NOW.plus(Duration.ofHours(1)));
    }

    private static Booking booking(Instant start, int revision) {
        return new Booking(TALK, revision, start, SWEDEN, 45, true);
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<String> names(Calendar calendar) {
        return calendar.getComponents().stream().map(component -> ((Component) component).getName()).toList();
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).get(0);
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).orElseThrow().getValue();
    }
}
