package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A time on its way: the invitation, the calendars of both, and the reminders. */
abstract class InvitationScenario extends HostScenario {

    private static final Pattern FILE = Pattern.compile("/notiser/kalenderfil/\\w+");
    private static final LocalDate DAY = Days.ofTheTalk();
    private static final String SOON = "Snart dags för ditt medarbetarsamtal";
    private static final String PREPARE = "Dags att förbereda ditt medarbetarsamtal";

    @Test
    @Tag("U-23")
    @Tag("T-10")
    @Tag("G-30")
    void theChefCallsAndTheEmployeeHearsWhenAndGetsToTheRestByALink() {
        String talk = booked("p-101", DAY, "13:00", "Rum 2\\r\\nBcc: alla@exempel.se");
        Visitor employee = as("p-101");
        sent(talk);

        eventually(() -> assertThat(employee.page("/notiser")).containsOnlyOnce("Tid för ditt medarbetarsamtal"));
        assertThat(card(employee.page("/notiser"), "Tid för ditt medarbetarsamtal")).contains("kl. 13.00", "Karin Berg").doesNotContain("Rum 2", "Bcc");
        String file = calendarFile(employee);
        assertThat(file).contains("METHOD:REQUEST", "T130000", "SUMMARY:Möte", "UID:" + talk.substring("/dialogues/".length()))
                .doesNotContain("Rum 2", "Bcc", "Karin", "ATTENDEE");
        JsonNode opened = employee.get(talk).json();
        assertThat(opened.at("/booking/place").asText()).contains("Rum 2");
        assertThat(opened.at("/template/preparation")).isNotEmpty();
        assertThat(opened.at("/booking/warnings")).as("for who set the time").isEmpty();
    }

    @Test
    @Tag("T-13")
    void aTimeAtShortNoticeIsSentWithAWarning() {
        Visitor karin = as(KARIN);
        String late = booked("p-102", Days.today().plusDays(13), "12:00", null);
        String early = booked("p-102", Days.today().plusDays(14), "12:05", null);

        assertThat(warnings(karin, late)).contains("short-notice");
        assertThat(warnings(karin, early)).doesNotContain("short-notice");
        sent(late);
    }

    @Test
    @Tag("T-14")
    void aTalkWithoutAnythingToPrepareIsCalledToWithAWarning() {
        Visitor karin = as(KARIN);
        String bare = as(KOMMUNADMIN).post("/templates", """
                {"level":"PRINCIPAL_ORGANISER","document":{"schoolForm":"MEDARBETARSAMTAL","title":"Utan underlag","language":"sv",
                "preparation":[],"sections":[{"id":"del","title":"Arbetet","target":"NOTES","questions":[{"id":"hur","text":"Hur är det?",
                "sensitive":false,"preparationNote":true,"points":[]}]}]}}""").json().path("id").asText();
        String talk = "/dialogues/" + karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}".formatted(
                bare, json("p-103"), json("p-103"))).json().at("/outcomes/0/dialogue").asText();
        assertThat(karin.put(talk + "/booking", 0, Days.booking(DAY, "10:00", null)).status()).isEqualTo(200);
        String usual = booked("p-103", DAY, "11:30", null);

        assertThat(warnings(karin, talk)).contains("no-underlag");
        assertThat(warnings(karin, usual)).doesNotContain("no-underlag");
        sent(talk);
    }

    @Test
    void bothCalendarsShowTheTimeAndOnlyTheChefsBeforeItIsSent() {
        String talk = booked("p-104", DAY, "16:30", "Rum 4");
        eventually(() -> assertThat(calendar(KARIN, DAY)).contains("16.30–17.30</span> <a").contains(">Möte</a>"));
        assertThat(calendar("p-104", DAY)).doesNotContain("16.30");

        sent(talk);
        eventually(() -> assertThat(calendar("p-104", DAY)).contains("16.30–17.30").doesNotContain("Rum 4", "Karin Berg</a>"));
        assertThat(calendar("p-105", DAY)).doesNotContain("16.30");

        LocalDate later = DAY.plusWeeks(2);
        assertThat(as(KARIN).put(talk + "/booking", 1, Days.booking(later, "16:30", "Rum 4")).status()).isEqualTo(200);
        eventually(() -> assertThat(calendar(KARIN, later)).contains("16.30–17.30"));
        assertThat(calendar(KARIN, DAY) + calendar("p-104", DAY)).doesNotContain("16.30");
    }

    @Test
    void aCalendarThatIsAwayHoldsNothingUpAndGetsTheTimeLater() {
        Visitor karin = as(KARIN);
        LocalDate day = DAY.plusWeeks(3);
        without("refhost.calendar", () -> {
            String talk = booked("p-105", day, "08:00", null);
            sent(talk);
            assertThat(karin.get(talk).status()).isEqualTo(200);
            assertThat(list(karin.get("/rooms?from=2027-01-20T12:00:00Z&until=2027-01-20T13:00:00Z"), "/rooms")).isEmpty();
            assertThat(calendar("p-105", day)).doesNotContain("08.00–09.00</span> <a");
        });

        eventually(() -> assertThat(calendar("p-105", day)).contains("08.00–09.00</span> <a"));
        assertThat(list(karin.get("/rooms?from=2027-01-20T12:00:00Z&until=2027-01-20T13:00:00Z"), "/rooms").findValuesAsText("name"))
                .contains("Samtalsrummet");
    }

    @Test
    @Tag("R-12")
    @Tag("G-27")
    void aCalendarFileSaysNothingButWhenAndWhere() {
        String talk = booked("p-106", DAY, "17:45", "Rum\\r\\nATTENDEE:mailto:a@b.se\\r\\nBEGIN:VEVENT;,\\\\n");
        sent(talk);
        Visitor.Answer answer = as("p-106").get(talk + "/booking/calendar-file");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=utf-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"tid.ics\"");
        assertThat(answer.body()).contains("SUMMARY:Möte").doesNotContainIgnoringCase("medarbetarsamtal");
        assertThat(answer.body().split("\r\n")).noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("URL"))
                .filteredOn(line -> line.equals("BEGIN:VEVENT")).hasSize(1);

        deciding("\"neutralCalendar\":false,\"talkReminderDays\":1,\"preparationDays\":3", () ->
                assertThat(as("p-106").get(talk + "/booking/calendar-file").body()).contains("SUMMARY:Medarbetarsamtal"));
    }

    @Test
    @Tag("R-13")
    void aTimeOnADayWhenTheClockChangesIsTheSameEverywhere() {
        for (Month month : new Month[] {Month.MARCH, Month.OCTOBER}) {
            LocalDate day = Days.nextClockChange(month);
            String talk = booked("p-12", day, "09:00", null);
            sent(talk);
            Visitor elin = as("p-12");

            eventually(() -> assertThat(elin.page("/notiser")).contains("%d %s".formatted(day.getDayOfMonth(),
                    month == Month.MARCH ? "mars" : "oktober"), "kl. 09.00"));
            assertThat(elin.get(talk + "/booking/calendar-file").body().replace("\r\n ", "")).contains(
                    "DTSTART;TZID=Europe/Stockholm:%sT090000".formatted(day.toString().replace("-", "")));
            eventually(() -> assertThat(calendar("p-12", day)).contains("09.00–10.00"));
        }
    }

    @Test
    @Tag("R-11")
    void bothAreRemindedOfTheTimeOnceAndTheEmployeeOfPreparing() {
        configure("se.medarbetarsamtal", Map.of("reminders.seconds", 1));
        sent(booked("p-17", Days.today().plusDays(20), "19:00", null));
        sent(booked("p-16", Days.today().plusDays(26), "19:00", null));
        Visitor alva = as("p-17");

        deciding(remindedDaysAhead(25), () -> {
            eventually(() -> assertThat(alva.page("/notiser")).contains(SOON, PREPARE));
            eventually(() -> assertThat(as(KARIN).page("/notiser")).contains("Snart dags för ett medarbetarsamtal"));
        });
        assertThat(card(alva.page("/notiser"), SOON)).contains("kl. 19.00");
        // What is read is shown beside what comes later; unread ones would stand for each other.
        alva.submit(alva.page("/notiser"), "/notiser");
        deciding(remindedDaysAhead(26), () -> eventually(() -> assertThat(as("p-16").page("/notiser")).contains(SOON)));

        assertThat(alva.page("/notiser")).containsOnlyOnce(SOON).containsOnlyOnce(PREPARE);
    }

    private static String remindedDaysAhead(int days) {
        return "\"neutralCalendar\":true,\"talkReminderDays\":%d,\"preparationDays\":%d".formatted(days, days);
    }

    /** @return the talk's path */
    private String booked(String employee, LocalDate day, String time, String place) {
        String talk = "/dialogues/" + newTalk(KARIN, employee);
        Visitor.Answer set = as(KARIN).put(talk + "/booking", 0, Days.booking(day, time, place));
        assertThat(set.status()).as(set.body()).isEqualTo(200);
        return talk;
    }

    private void sent(String talk) {
        assertThat(as(KARIN).post(talk + "/booking/invitations", "{}").json().path("sent").asBoolean()).isTrue();
    }

    private static Iterable<String> warnings(Visitor chef, String talk) {
        return list(chef.get(talk), "/booking/warnings").valueStream().map(JsonNode::asText).toList();
    }

    private String calendar(String person, LocalDate day) {
        String week = as(person).page("/kalender?fran=" + day);
        return week.substring(week.indexOf("id=\"vecka\""));
    }

    /** @return the first notice with this title */
    private static String card(String page, String title) {
        return Arrays.stream(page.split("<li ")).filter(one -> one.contains(title)).map(one -> one.split("</li>")[0]).findFirst().orElse("");
    }

    private static String calendarFile(Visitor employee) {
        Matcher file = FILE.matcher(employee.page("/notiser"));
        assertThat(file.find()).isTrue();
        return employee.page(file.group());
    }

    /** Takes the decision back, whatever becomes of the work. */
    private void deciding(String times, Runnable work) {
        decide(times);
        try {
            work.run();
        } finally {
            decide("\"neutralCalendar\":true,\"talkReminderDays\":1,\"preparationDays\":3");
        }
    }

    /** Reminders never wait, so that the scenario does not depend on the hour. */
    private void decide(String times) {
        Visitor admin = as(KOMMUNADMIN);
        JsonNode now = admin.get("/settings").json();
        Visitor.Answer answer = admin.put("/settings", now.path("version").asInt(), """
                {"acceptedDutyRoles":%s,"times":{"invitationDays":14,"preparationReminderDays":0,"quietFrom":"00:00","quietUntil":"00:00",%s}}"""
                .formatted(now.path("acceptedDutyRoles"), times));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
