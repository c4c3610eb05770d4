package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.medarbetarsamtal.refhost.relation.Term;

/**
 * "Till och med" and "Skäl" as they were typed.
 *
 * @param wrongUntil what is wrong with the day, empty when nothing is
 * @param wrongReason what is wrong with the reason, empty when nothing is
 */
record TermFields(String until, String reason, String wrongUntil, String wrongReason) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag("sv-SE"));
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String FIELDS = """
            <div class="filter"><div class="field"><label for="till-och-med">Till och med (frivilligt)</label>
            <input id="till-och-med" name="till-och-med" type="date" value="{}"{}>{}</div>
            <div class="field"><label for="skal">Skäl (frivilligt)</label>
            <input id="skal" name="skal" value="{}" autocomplete="off"{}>{}</div></div>
            <p class="hint">Fyll i båda när någon ska läsa för en tid, till exempel inför ett utlämnande av handlingar.
            Den som kopplas ser dagen och skälet.</p>""";
    private static final String WRONG = " aria-invalid=\"true\" aria-describedby=\"{}-fel\"";
    private static final String MESSAGE = "<p class=\"wrong\" id=\"{}-fel\">{}</p>";
    private static final String SUMMARY = """
            <div class="box stop" role="alert" data-focus><p>Ingen kopplades. Det här behöver rättas:</p><ul>{}{}</ul></div>""";
    private static final String LINK = "<li><a href=\"#{}\">{}</a></li>";

    static TermFields of(HttpServletRequest request, LocalDate today) {
        String until = HostServlet.field(request, "till-och-med");
        String reason = HostServlet.field(request, "skal");
        return new TermFields(until, reason, wrongUntil(until, today), reason.length() <= Term.LONGEST_REASON ? ""
                : "Skälet får ha högst " + Term.LONGEST_REASON + " tecken.");
    }

    boolean isFit() {
        return wrongUntil.isEmpty() && wrongReason.isEmpty();
    }

    /** @return what was typed, when it is fit */
    Term term() {
        return new Term(day(until), Optional.of(reason).filter(text -> !text.isEmpty()));
    }

    Html write() {
        return Html.of(FIELDS,
                until, Html.when(!wrongUntil.isEmpty(), WRONG, "till-och-med"), message("till-och-med", wrongUntil),
                reason, Html.when(!wrongReason.isEmpty(), WRONG, "skal"), message("skal", wrongReason));
    }

    Html summary() {
        return Html.of(SUMMARY,
                Html.when(!wrongUntil.isEmpty(), LINK, "till-och-med", wrongUntil),
                Html.when(!wrongReason.isEmpty(), LINK, "skal", wrongReason));
    }

    /** @return the day as people write it */
    static String written(LocalDate day) {
        return DAY.format(day);
    }

    private static Html message(String field, String wrong) {
        return Html.when(!wrong.isEmpty(), MESSAGE, field, wrong);
    }

    private static String wrongUntil(String until, LocalDate today) {
        if (until.isEmpty()) {
            return "";
        }
        return day(until).map(day -> day.isBefore(today) ? "Till och med kan inte vara en dag som har varit." : "")
                .orElse("Till och med ska vara en dag, till exempel " + today.plusMonths(1) + ".");
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return WRITTEN.matcher(written).matches() ? Optional.of(LocalDate.parse(written)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
