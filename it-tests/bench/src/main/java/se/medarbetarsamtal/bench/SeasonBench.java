package se.medarbetarsamtal.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.medarbetarsamtal.refhost.launch.Host;

/**
 * How long it takes to propose a time for everybody in a large group over HTTP, around the reference host's calendars. Ends with 1
 * when somebody gets no time, or when a proposal takes longer than {@link #MOST_MILLIS}; then books them all in one act.
 */
public final class SeasonBench {

    private static final double MOST_MILLIS = 2_000;
    private static final int PROPOSALS = 20;
    private static final int WEEKS = 3;
    private static final double NANOS = 1_000_000;
    private static final String KARIN = "p-2";
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private SeasonBench() { }

    public static void main(String[] arguments) throws Exception {
        System.exit(run(Integer.getInteger("people")));
    }

    /** @return 0 when it was quick enough, else 1 */
    private static int run(int people) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Host host = Host.start(Hosts.settings(postgres)).awaitReady().publishSample()) {
            link(postgres, people);
            Client karin = new Client(host.address(), KARIN);
            assign(karin);
            String wish = wish(karin);
            List<Double> millis = new ArrayList<>();
            JsonNode proposal = null;
            for (int i = 0; i < PROPOSALS; i++) {
                long start = System.nanoTime();
                proposal = karin.post("/time-proposals", wish);
                millis.add((System.nanoTime() - start) / NANOS);
            }
            int placed = proposal.path("entries").size();
            int left = proposal.path("unplaced").size();
            double longest = millis.stream().max(Double::compare).orElseThrow();
            System.out.printf("%d talks placed, %d not, calendar %s; first proposal %.0f ms, longest of %d %.0f ms%n", placed, left,
                    proposal.path("calendar").asText(), millis.get(0), PROPOSALS, longest);
            return placed == people && left == 0 && longest <= MOST_MILLIS && book(karin, proposal) ? 0 : 1;
        }
    }

    /** Gives Karin the staff of her school, as a nightly sync would. */
    private static void link(EmbeddedPostgres postgres, int people) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    INSERT INTO host_mentor_link (mentor, mentee, tenant)
                    SELECT '%1$s', p.id, p.tenant FROM host_person p JOIN host_duty d ON d.person = p.id AND d.unit = 'o-2'
                     WHERE p.kind = 'STAFF' AND p.id <> '%1$s'
                       AND NOT EXISTS (SELECT 1 FROM host_mentor_link l WHERE l.mentor = '%1$s' AND l.mentee = p.id)
                     ORDER BY p.id
                     LIMIT %2$d - (SELECT count(*) FROM host_mentor_link l JOIN host_person s ON s.id = l.mentee
                                    WHERE l.mentor = '%1$s' AND s.kind = 'STAFF')""".formatted(KARIN, people));
        }
    }

    private static void assign(Client karin) throws IOException, InterruptedException {
        String template = karin.get("/templates").path("items").get(0).path("id").asText();
        String persons = StreamSupport.stream(karin.get("/mentor-group").path("employees").spliterator(), false)
                .map(employee -> '"' + employee.path("person").asText() + '"')
                .collect(Collectors.joining(","));
        karin.post("/assignments", "{\"template\":\"%s\",\"persons\":[%s]}".formatted(template, persons));
    }

    private static String wish(Client karin) throws IOException, InterruptedException {
        LocalDate monday = LocalDate.now().plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        String talks = StreamSupport.stream(karin.get("/mentor-group").path("employees").spliterator(), false)
                .map(employee -> '"' + employee.path("dialogues").get(0).path("id").asText() + '"')
                .collect(Collectors.joining(","));
        return """
                {"dialogues":[%s],"from":"%s","until":"%s","dayFrom":"08:00","dayUntil":"17:00","weekdays":[1,2,3,4,5],
                 "breaks":[],"minutes":60,"pause":15,"mostPerDay":0,"zone":"Europe/Stockholm"}"""
                .formatted(talks, monday, monday.plusWeeks(WEEKS).minusDays(1));
    }

    private static boolean book(Client karin, JsonNode proposal) throws IOException, InterruptedException {
        String entries = StreamSupport.stream(proposal.path("entries").spliterator(), false)
                .map(SeasonBench::entry).collect(Collectors.joining(","));
        long start = System.nanoTime();
        karin.post("/bookings", """
                {"entries":[%s],"zone":"Europe/Stockholm","place":null,"room":null,"send":true}""".formatted(entries));
        System.out.printf("All booked and sent in one act: %.0f ms%n", (System.nanoTime() - start) / NANOS);
        return true;
    }

    private static String entry(JsonNode proposed) {
        ZonedDateTime start = Instant.parse(proposed.path("start").asText()).atZone(STOCKHOLM);
        return "{\"dialogue\":\"%s\",\"revision\":%d,\"date\":\"%s\",\"time\":\"%tR\",\"offset\":null,\"minutes\":%d}".formatted(
                proposed.path("dialogue").asText(), proposed.path("revision").asInt(), start.toLocalDate(), start,
                proposed.path("minutes").asInt());
    }
}
