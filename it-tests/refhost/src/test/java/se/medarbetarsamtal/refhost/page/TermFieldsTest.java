package se.medarbetarsamtal.refhost.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.refhost.relation.Term;

class TermFieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void bothAreOptional() {
        TermFields fields = typed("", "");

        assertThat(fields.isFit()).isTrue();
        assertThat(fields.term()).isEqualTo(Term.WITHOUT_END);
    }

    @Test
    void aLinkMayEndTodayOrLater() {
        assertThat(typed("2026-11-22", "Utlämnande").term().until()).contains(TODAY);
        assertThat(typed("2028-02-29", "Utlämnande").term().reason()).contains("Utlämnande");
    }

    @Test
    void aDayThatHasBeenIsRefusedWithASentenceAndKept() {
        TermFields fields = typed("2026-11-21", "Utlämnande");

        assertThat(fields.isFit()).isFalse();
        assertThat(fields.write().markup()).contains("value=\"2026-11-21\"", "value=\"Utlämnande\"",
                "Till och med kan inte vara en dag som har varit.", "aria-invalid=\"true\" aria-describedby=\"till-och-med-fel\"");
        assertThat(fields.summary().markup()).contains("role=\"alert\"", "href=\"#till-och-med\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "2027-13-01", "31/12 2026", "+12026-01-01", "2026-1-1", "i morgon", "2026-12-31T00:00"})
    void whatIsNoDayIsRefusedWithASentence(String written) {
        TermFields fields = typed(written, "");

        assertThat(fields.isFit()).isFalse();
        assertThat(fields.wrongUntil()).isEqualTo("Till och med ska vara en dag, till exempel 2026-12-22.");
    }

    @Test
    void aReasonHasAnEnd() {
        assertThat(typed("", "x".repeat(Term.LONGEST_REASON)).isFit()).isTrue();
        assertThat(typed("", "x".repeat(Term.LONGEST_REASON + 1)).wrongReason()).contains("400 tecken");
    }

    private static TermFields typed(String until, String reason) {
        Map<String, String> fields = Map.of("till-och-med", until, "skal", reason);
        return TermFields.of((HttpServletRequest) Proxy.newProxyInstance(
                TermFieldsTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, values) -> fields.get(values[0])), TODAY);
    }
}
