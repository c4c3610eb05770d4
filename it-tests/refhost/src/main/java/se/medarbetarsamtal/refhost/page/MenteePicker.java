package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.api.spi.person.PersonKind;
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
            <fieldset data-ticks><legend>{} att välja bland</legend>
            <label class="tick tick-all" hidden><input type="checkbox" data-tick-all> Markera alla</label>
            <ul class="ticks">{}</ul></fieldset>
            <div class="sticky"><p data-tick-count role="status"></p>
            <button class="primary" name="gor" value="koppla">Koppla som mentorselev till {}</button></div></form>""";
    private static final String TICK = """
            <li><label class="tick"><input type="checkbox" name="elev" value="{}"><span class="person-text">
            <span class="person-name">{}</span><span class="person-place">{}</span></span></label></li>""";

    private final Directory directory;
    private final Units units;

    @Activate
    public MenteePicker(@Reference Directory directory, @Reference Units units) {
        this.directory = directory;
        this.units = units;
    }

    Html write(Viewer viewer, Listed owner, Set<PersonRef> linked, HttpServletRequest request) {
        List<Organisation> offered = units.all(viewer.tenant()).stream()
                .filter(unit -> viewer.administers(unit.organisation())).toList();
        String unit = request.getParameter("enhet") == null ? firstOf(owner, offered) : Page.field(request, "enhet");
        String kind = Page.field(request, "visa");
        String name = Page.field(request, "namn");
        List<Listed> found = directory.all(viewer.tenant()).stream()
                .filter(viewer::administers)
                .filter(person -> !person.person().equals(owner.person()) && !linked.contains(person.person()))
                .filter(person -> unit.isEmpty() || person.units().stream().anyMatch(one -> one.value().equals(unit)))
                .filter(person -> kind.isEmpty() || person.kind().name().equals(kind))
                .filter(person -> PersonSearchPage.matches(person, name))
                .toList();
        return Html.of(PICKER, owner.displayName(), viewer.session().formToken(), owner.person().value(),
                unitOptions(offered, unit), kindOptions(kind), name, form(viewer, owner, found));
    }

    private static Html form(Viewer viewer, Listed owner, List<Listed> found) {
        if (found.isEmpty()) {
            return Html.of("<p class=\"empty\" role=\"status\">Ingen hittades som inte redan är kopplad. Ändra sökningen.</p>");
        }
        List<Html> ticks = found.stream()
                .map(person -> Html.of(TICK, person.person().value(), People.name(person), People.place(person))).toList();
        return Html.of(FORM, viewer.session().formToken(), owner.person().value(), People.count(found.size()), ticks,
                owner.displayName());
    }

    /** The mentor's own school first, where the administrator may choose from it. */
    private static String firstOf(Listed owner, List<Organisation> offered) {
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
