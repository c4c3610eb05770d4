package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.refhost.day.Today;
import se.medarbetarsamtal.refhost.organisation.Units;
import se.medarbetarsamtal.refhost.person.Directory;
import se.medarbetarsamtal.refhost.person.Listed;

/** What "Hämta elever" opens: a list to search, tick and link from. */
@Component(service = MenteePicker.class)
public class MenteePicker {

    private static final String PICKER = """
            <section class="card" aria-labelledby="hamta"><h2 id="hamta">Hämta elever</h2>
            <p>Markera dem som {} ska vara mentor för. Både elever och personal kan kopplas.</p>
            <form class="filter" method="post" action="/start/relationer"><input type="hidden" name="csrf" value="{}">
            <input type="hidden" name="person" value="{}"><input type="hidden" name="hamta" value="1">
            <div class="field"><label for="enhet">Enhet</label><select id="enhet" name="enhet">{}</select></div>
            <div class="field"><label for="visa">Visa</label><select id="visa" name="visa">{}</select></div>
            <div class="field"><label for="namn">Namn</label><input id="namn" name="namn" value="{}" autocomplete="off"></div>
            <button name="gor" value="sok">Sök</button></form>{}</section>""";
    private static final String FORM = """
            <form method="post" action="/start/relationer">
            <input type="hidden" name="csrf" value="{}"><input type="hidden" name="person" value="{}">
            <input type="hidden" name="enhet" value="{}"><input type="hidden" name="visa" value="{}">
            <input type="hidden" name="namn" value="{}">
            <fieldset data-ticks><legend>{} att välja bland</legend>
            <label class="tick tick-all" hidden><input type="checkbox" data-tick-all> Markera alla</label>
            <ul class="ticks">{}</ul></fieldset>
            {}
            <div class="sticky"><p data-tick-count role="status"></p>
            <button class="primary" name="gor" value="koppla">Koppla som mentorselev till {}</button></div></form>""";
    private static final String TICK = """
            <li><label class="tick"><input type="checkbox" name="elev" value="{}"{}><span class="person-text">
            <span class="person-name">{}</span><span class="person-place">{}</span></span></label></li>""";

    /** What was searched for; empty parts leave all in. */
    private record Wanted(String unit, String kind, String name) {

        boolean fits(Listed person) {
            return (unit.isEmpty() || isSeenAt(person, unit))
                    && (kind.isEmpty() || person.kind().name().equals(kind))
                    && PersonSearchPage.matches(person, name);
        }
    }

    private final Directory directory;
    private final Units units;
    private final Today today = new Today();

    @Activate
    public MenteePicker(@Reference Directory directory, @Reference Units units) {
        this.directory = directory;
        this.units = units;
    }

    Html write(Viewer viewer, Listed owner, Set<PersonRef> linked, HttpServletRequest request) {
        List<Organisation> offered = units.all(viewer.tenant()).stream()
                .filter(unit -> viewer.administers(unit.organisation())).toList();
        Wanted wanted = new Wanted(
                request.getParameter("enhet") == null ? firstOf(owner, offered) : Page.field(request, "enhet"),
                Page.field(request, "visa"), Page.field(request, "namn"));
        List<Listed> found = directory.all(viewer.tenant()).stream()
                .filter(viewer::administers)
                .filter(person -> !person.person().equals(owner.person()) && !linked.contains(person.person()))
                .filter(wanted::fits)
                .toList();
        Html form = found.isEmpty()
                ? Html.of("<p class=\"empty\" role=\"status\">Ingen hittades som inte redan är kopplad. Ändra sökningen.</p>")
                : form(viewer, owner, found, wanted, request);
        return Html.of(PICKER, owner.displayName(), viewer.session().formToken(), owner.person().value(),
                unitOptions(offered, wanted.unit()), kindOptions(wanted.kind()), wanted.name(), form);
    }

    private Html form(Viewer viewer, Listed owner, List<Listed> found, Wanted wanted, HttpServletRequest request) {
        Set<String> ticked = new HashSet<>(List.of(Optional.ofNullable(request.getParameterValues("elev")).orElse(new String[0])));
        List<Html> ticks = found.stream()
                .map(person -> Html.of(TICK, person.person().value(),
                        Html.when(ticked.contains(person.person().value()), " checked"), People.name(person), People.place(person)))
                .toList();
        return Html.of(FORM, viewer.session().formToken(), owner.person().value(),
                wanted.unit(), wanted.kind(), wanted.name(), People.count(found.size()), ticks,
                TermFields.of(request, today.date()).write(), owner.displayName());
    }

    /** Whose places stay out of sight is found among all units, and not by looking through them one by one. */
    private static boolean isSeenAt(Listed person, String unit) {
        return !person.hidden() && person.units().stream().anyMatch(one -> one.value().equals(unit));
    }

    /** The mentor's own school first, where the administrator may choose from it. */
    private static String firstOf(Listed owner, List<Organisation> offered) {
        if (owner.hidden()) {
            return "";
        }
        return offered.stream().map(Organisation::organisation)
                .filter(owner.units()::contains).filter(unit -> offered.size() > 1)
                .map(OrganisationRef::value).findFirst().orElse("");
    }

    private static List<Html> unitOptions(List<Organisation> offered, String chosen) {
        List<Html> options = new ArrayList<>(List.of(option("", "Alla enheter", chosen)));
        offered.forEach(unit -> options.add(option(unit.organisation().value(), unit.name(), chosen)));
        return options;
    }

    private static List<Html> kindOptions(String chosen) {
        return List.of(
                option("", "Alla", chosen),
                option(PersonKind.STAFF.name(), "Personal", chosen),
                option(PersonKind.PUPIL.name(), "Elever", chosen));
    }

    static Html option(String value, String label, String chosen) {
        return Html.of("<option value=\"{}\"{}>{}</option>", value, Html.when(value.equals(chosen), " selected"), label);
    }
}
