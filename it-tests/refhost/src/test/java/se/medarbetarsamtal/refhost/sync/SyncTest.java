package se.medarbetarsamtal.refhost.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.EmptyDatabase;

class SyncTest {

    private static final TenantRef TENANT = new TenantRef("exempelkommun");
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    Path folder;

    private Database database;
    private Sync sync;

    @BeforeEach
    void people() {
        database = EmptyDatabase.open();
        run("insert into host_organisation (id, tenant, name, type, school_types, position) values ('o-1', 'exempelkommun', 'Exempelkommun', 'Huvudman', '', 0)");
        run("insert into host_organisation (id, tenant, name, type, school_types, position) values ('o-9', 'grannby', 'Grannby', 'Huvudman', '', 1)");
        Stream.of("karin", "fatima", "alva", "erik").forEach(id -> person(id, "exempelkommun"));
        Stream.of("gunnar", "ylva").forEach(id -> person(id, "grannby"));
        run("insert into host_mentor_link (tenant, mentor, mentee) values ('exempelkommun', 'karin', 'alva')");
        run("insert into host_mentor_link (tenant, mentor, mentee) values ('exempelkommun', 'karin', 'erik')");
        run("insert into host_mentor_link (tenant, mentor, mentee) values ('grannby', 'gunnar', 'ylva')");
        run("insert into host_duty (person, unit, duty_role, start_on) values ('karin', 'o-1', 'Rektor', '2020-01-01')");
        run("insert into host_duty (person, unit, duty_role, start_on) values ('karin', 'o-1', 'Skolchef', '2027-01-01')");
        run("insert into host_role (person, role, organisation) values ('karin', 'OBSERVER', 'o-1')");
        sync = new Sync(database.sql(), folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLinksBecomeThoseOfTheFileAndAnotherHuvudmanKeepsItsOwn() throws IOException {
        file("koppling;karin;alva;2026-12-31;Utlämnande", "koppling;fatima;erik", "slut;2");

        Outcome outcome = sync.read(TENANT);

        assertThat(outcome.applied()).isTrue();
        assertThat(outcome.said()).isEqualTo("Kopplingar: nya 1, ändrade 1, borttagna 1. Har slutat: 0.");
        assertThat(links()).containsExactly("fatima erik null null", "gunnar ylva null null", "karin alva 2026-12-31 Utlämnande");
        assertThat(sync.last(TENANT)).contains(outcome);
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        Files.writeString(folder.resolve("exempelkommun.csv"), sync.now(TENANT));
        List<String> before = links();

        assertThat(sync.read(TENANT).said()).startsWith("Kopplingar: nya 0, ändrade 0, borttagna 0.");
        assertThat(links()).isEqualTo(before);
    }

    @Test
    void whoHasLeftHasNoTjanstAndNoRoleAndIsStillKnown() throws IOException {
        file("slutat;karin;2026-11-21", "slut;1");

        assertThat(sync.read(TENANT).applied()).isTrue();

        assertThat(list("select end_on from host_duty")).containsExactly("2026-11-21");
        assertThat(list("select role from host_role")).isEmpty();
        assertThat(list("select display_name from host_person where id = 'karin'")).hasSize(1);
        assertThat(links()).containsExactly("gunnar ylva null null");
    }

    @Test
    void whoLeavesLaterKeepsRolesAndLinksUntilThen() throws IOException {
        file("koppling;karin;alva", "slutat;karin;2026-11-22", "slut;2");

        assertThat(sync.read(TENANT).applied()).isTrue();

        assertThat(list("select role from host_role")).containsExactly("OBSERVER");
        assertThat(links()).contains("karin alva null null");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "koppling;fatima;erik/koppling;fatima;nobody/slut;2",
        "koppling;fatima;erik/koppling;gunnar;alva/slut;2",
        "koppling;fatima;erik/koppling;fatima;erik;2026-12-31/slut;2",
        "koppling;fatima;erik/koppling;fatima;fatima/slut;2",
        "slutat;fatima;2026-11-21/koppling;fatima;erik/slut;2",
        "slutat;fatima;2026-11-21/slutat;fatima;2026-11-20/slut;2",
        "koppling;fatima;erik/oläslig/slut;2"
    })
    void aFileWithAFaultChangesNothingAndTellsTheLine(String lines) throws IOException {
        List<String> before = links();
        file(lines.split("/"));

        Outcome outcome = sync.read(TENANT);

        assertThat(outcome.applied()).isFalse();
        assertThat(outcome.said()).startsWith("Rad 2: ").doesNotContain("fatima", "gunnar", "nobody");
        assertThat(links()).isEqualTo(before);
        assertThat(list("select end_on from host_duty where end_on is not null")).isEmpty();
        assertThat(sync.last(TENANT)).contains(outcome);
    }

    @Test
    void aDatabaseThatFailsHalfWayLeavesEverythingAsItWas() throws IOException {
        List<String> before = links();
        file("koppling;fatima;erik", "slutat;karin;2026-11-21", "slut;2");
        run("alter table host_duty rename to host_duty_away");

        sync.readAll();

        assertThat(links()).isEqualTo(before);
        assertThat(sync.last(TENANT)).isEmpty();
    }

    @Test
    void withoutAFileNothingHappens() {
        sync.readAll();
        assertThat(sync.last(TENANT)).isEmpty();

        assertThat(sync.read(TENANT).said()).isEqualTo("Det finns ingen fil att läsa in.");
        assertThat(links()).hasSize(3);
    }

    @Test
    void theFileOfOneHuvudmanThatCannotBeReadHoldsUpNoOther() throws IOException {
        Files.createDirectory(folder.resolve("exempelkommun.csv"));
        Files.writeString(folder.resolve("grannby.csv"), "slut;0\n");

        sync.readAll();

        assertThat(links()).containsExactly("karin alva null null", "karin erik null null");
    }

    private void file(String... lines) throws IOException {
        Files.writeString(folder.resolve("exempelkommun.csv"), String.join("\n", lines));
    }

    private List<String> links() {
        return list("select mentor || ' ' || mentee || ' ' || coalesce(cast(until_on as varchar), 'null') || ' ' || coalesce(reason, 'null')"
                + " from host_mentor_link order by 1");
    }

    private List<String> list(String sql) {
        return database.sql().list(sql, row -> row.getString(1));
    }

    private void run(String sql) {
        database.sql().update(sql);
    }

    private void person(String id, String tenant) {
        database.sql().update("insert into host_person (id, tenant, display_name, sort_name, kind, marking)"
                + " values (?, ?, 'Namn', 'Namn', 'STAFF', 'NONE')", id, tenant);
    }
}
