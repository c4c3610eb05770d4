package se.medarbetarsamtal.impl.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.impl.Invalid;

class SettingsTest {

    @Test
    void byDefaultOnlyARektorIsAChef() {
        assertThat(Settings.DEFAULTS.accepts("rektor ")).isTrue();
        assertThat(Settings.DEFAULTS.accepts("Biträdande rektor")).isFalse();
    }

    @Test
    void keepOneToTwentyDifferentBefattningar() {
        assertThatThrownBy(() -> new Settings(List.of())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Settings(List.of("Rektor", "REKTOR"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Settings(List.of(" "))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Settings(IntStream.range(0, 21).mapToObj(n -> "B" + n).toList()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void remindOnTheDayByThemselvesAndAtMostAMonthBefore() {
        assertThat(Settings.DEFAULTS.reminderDays()).isZero();
        assertThat(with(30, Labels.OWN_WORDS).reminderDays()).isEqualTo(30);
        assertThatThrownBy(() -> with(31, Labels.OWN_WORDS)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> with(-1, Labels.OWN_WORDS)).isInstanceOf(Invalid.class);
    }

    @Test
    void aLabelHasFortyCharactersAtMostAndABlankOneIsNone() {
        assertThat(new Labels(Optional.of(" Utkast "), Optional.of(" "))).isEqualTo(new Labels(Optional.of("Utkast"), Optional.empty()));
        assertThat(new Labels(Optional.of("x".repeat(40)), Optional.empty()).working()).isPresent();
        assertThatThrownBy(() -> new Labels(Optional.of("x".repeat(41)), Optional.empty())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Labels(Optional.empty(), Optional.of("x".repeat(41)))).isInstanceOf(Invalid.class);
    }

    @Test
    void theSystemsNameIsOneLineOfFortyCharactersAtMostAndABlankOneIsNone() {
        assertThat(new Documents(Optional.of(" WinLas "), Optional.of(" "))).isEqualTo(new Documents(Optional.of("WinLas"), Optional.empty()));
        assertThat(named("<b>\"Å; 👍\"</b>")).isEqualTo("<b>\"Å; 👍\"</b>");
        for (String name : List.of("x".repeat(41), "Win\nLas", "Win\u202ELas", "Win\u2028Las", "Win\u0007Las")) {
            refused("documents.personnelSystem", "system-name", () -> named(name));
        }
    }

    @Test
    void theRoutineIsReadAtANamedPlaceOverAnEncryptedLine() {
        for (String link : List.of("https://exempel.se", "https://exempel.se:8443/rutin?del=1#b", "https://exempel.se/r%C3%A5d/råd")) {
            assertThat(linked(link)).isEqualTo(link);
        }
        for (String link : List.of("http://exempel.se", "HTTPS://exempel.se", "javascript:alert(1)", "data:text/html,x", "//exempel.se",
                "https://", "https:/exempel.se", "https://chef@exempel.se/", "https://chef:ord@exempel.se/", "https://exempel.se/a b",
                "https://exempel.se/\nb", "https://exempel.se/\u202Eb", "https://exempel.se\\@ond.se", "/rutin", "rutin")) {
            refused("documents.routineLink", "url", () -> linked(link));
        }
        assertThat(linked("https://exempel.se/" + "x".repeat(481))).hasSize(500);
        refused("documents.routineLink", "link-length", () -> linked("https://exempel.se/" + "x".repeat(482)));
    }

    @Test
    void aNewChefIsNamedForAMonthByItselfAndForAWeekAtLeast() {
        assertThat(Settings.DEFAULTS.newLinkDays()).isEqualTo(30);
        assertThat(List.of(naming(7), naming(90))).containsExactly(7, 90);
        for (int days : List.of(0, 6, 91, -1)) {
            refused("newLinkDays", "new-link-days", () -> naming(days));
        }
    }

    @Test
    void whatIsToldOfPersonalDataIsShortAndOnOneLine() {
        assertThat(new Privacy(Optional.of(" Nämnden "), Optional.of(" "), Optional.empty()))
                .isEqualTo(new Privacy(Optional.of("Nämnden"), Optional.empty(), Optional.empty()));
        refused("privacy.controller", "controller-length", () -> privacy("x".repeat(101), "y", "https://exempel.se"));
        refused("privacy.controller", "controller-length", () -> privacy("Barn-\nnämnden", "y", "https://exempel.se"));
        refused("privacy.contact", "contact-length", () -> privacy("x", "y".repeat(201), "https://exempel.se"));
        refused("privacy.contact", "contact-length", () -> privacy("x", "dataskydd\u202E", "https://exempel.se"));
        refused("privacy.link", "url", () -> privacy("x", "y", "http://exempel.se"));
        refused("privacy.link", "link-length", () -> privacy("x", "y", "https://exempel.se/" + "x".repeat(482)));
        assertThat(privacy("x".repeat(100), "y".repeat(200), "https://exempel.se/dataskydd").link()).isPresent();
    }

    private static Privacy privacy(String controller, String contact, String link) {
        return new Privacy(Optional.of(controller), Optional.of(contact), Optional.of(link));
    }

    private static int naming(int days) {
        return new Settings(List.of("Rektor"), Acknowledgement.NONE, 0, Labels.OWN_WORDS, false, Times.DEFAULTS, false, Documents.NONE,
                days, Privacy.NONE).newLinkDays();
    }

    @Test
    void bothFaultsAreToldAtOnce() {
        assertThatThrownBy(() -> new Documents(Optional.of("x".repeat(41)), Optional.of("ftp://exempel.se")))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.faults()).hasSize(2));
    }

    private static String named(String system) {
        return new Documents(Optional.of(system), Optional.empty()).personnelSystem().orElseThrow();
    }

    private static String linked(String routine) {
        return new Documents(Optional.empty(), Optional.of(routine)).routineLink().orElseThrow();
    }

    private static void refused(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.faults()).containsExactly(new Invalid.Fault(field, code)));
    }

    @Test
    void remindersWaitInTheNightAndNeverWhereTheTwoTimesAreAlike() {
        assertThat(Times.DEFAULTS.isQuiet(LocalTime.of(17, 59))).isFalse();
        assertThat(Times.DEFAULTS.isQuiet(LocalTime.of(18, 0))).isTrue();
        assertThat(Times.DEFAULTS.isQuiet(LocalTime.MIDNIGHT)).isTrue();
        assertThat(Times.DEFAULTS.isQuiet(LocalTime.of(7, 0))).isFalse();
        assertThat(quiet(12, 13).isQuiet(LocalTime.of(12, 30))).isTrue();
        assertThat(quiet(12, 13).isQuiet(LocalTime.of(13, 0))).isFalse();
        assertThat(quiet(7, 7).isQuiet(LocalTime.of(7, 0))).isFalse();
    }

    private static Times quiet(int from, int until) {
        return new Times(14, 1, 3, 2, true, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static Settings with(int reminderDays, Labels labels) {
        return new Settings(List.of("Rektor"), Acknowledgement.ACKNOWLEDGED, reminderDays, labels, false);
    }
}
