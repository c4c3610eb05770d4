package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.api.spi.person.SecurityMarking;
import se.medarbetarsamtal.refhost.person.Directory;
import se.medarbetarsamtal.refhost.person.Listed;
import se.medarbetarsamtal.refhost.person.Markings;

/** What Kommunadmin can do with one person: change the marking, and look with the person's eyes. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PersonPage.PATH)
public class PersonPage extends Page {

    static final String PATH = "/start/person";

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = """
            <p><a href="/start/relationer?person={}">Till relationerna</a></p>
            <h1>{}</h1>
            <p class="lead">{}</p>
            {}<div class="columns">{}{}</div>""";
    private static final String MARKING = """
            <section class="card"><h2>Skyddade personuppgifter</h2>
            <form class="filter" method="post" action="/start/person"><input type="hidden" name="csrf" value="{}">
            <input type="hidden" name="person" value="{}">
            <div class="field"><label for="skydd">Skydd</label><select id="skydd" name="skydd">{}</select></div>
            <button>Spara</button></form></section>""";
    private static final String SUPPORT = """
            <section class="card"><h2>Logga in som</h2>
            <p>Du ser plattformens sidor som {} ser dem, utom samtal och notiser, som aldrig visas. Du kan inte ändra något.
            En rad högst upp visar det tills du avslutar.</p>
            <form method="post" action="/logga-in-som"><input type="hidden" name="csrf" value="{}">
            <button name="person" value="{}">Logga in som {}</button></form></section>""";

    private final transient Directory directory;
    private final transient Markings markings;

    @Activate
    public PersonPage(
            @Reference Viewers viewers, @Reference Frame frame, @Reference Directory directory, @Reference Markings markings) {
        super(viewers, frame);
        this.directory = directory;
        this.markings = markings;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        return asked(viewer, request).map(person -> show(viewer, person, Html.NOTHING)).orElseGet(Answer::notThere);
    }

    @Override
    Answer take(Viewer viewer, HttpServletRequest request) {
        Optional<SecurityMarking> wanted = Stream.of(SecurityMarking.values())
                .filter(marking -> marking.name().equals(field(request, "skydd"))).findFirst();
        if (asked(viewer, request).isEmpty() || wanted.isEmpty()) {
            return Answer.notThere();
        }
        markings.set(viewer.tenant(), asked(viewer, request).get().person(), wanted.get());
        Html saved = Html.of("<p class=\"box ok\" role=\"status\" data-focus>Sparat: {}.</p>", name(wanted.get()));
        return asked(viewer, request).map(person -> show(viewer, person, saved)).orElseGet(Answer::notThere);
    }

    private Optional<Listed> asked(Viewer viewer, HttpServletRequest request) {
        return viewer.isMainAdmin()
                ? person(field(request, "person")).flatMap(person -> directory.one(viewer.tenant(), person))
                : Optional.empty();
    }

    private Answer show(Viewer viewer, Listed person, Html message) {
        String id = person.person().value();
        String marking = markings.of(viewer.tenant(), person.person()).map(Enum::name).orElse("");
        List<Html> options = Stream.of(SecurityMarking.values())
                .map(one -> MenteePicker.option(one.name(), name(one), marking)).toList();
        boolean own = person.person().equals(viewer.person());
        return Answer.show("/start", person.displayName(), Html.of(CONTENT,
                Elements.encoded(id), person.displayName(), person.place(), message,
                Html.of(MARKING, viewer.session().formToken(), id, options),
                Html.when(!own && !viewer.isSupport(), SUPPORT,
                        person.displayName(), viewer.session().formToken(), id, person.displayName())));
    }

    private static String name(SecurityMarking marking) {
        return switch (marking) {
            case NONE -> "Inga skyddade personuppgifter";
            case CONFIDENTIAL -> "Sekretessmarkering";
            case PROTECTED_REGISTRATION -> "Skyddad folkbokföring";
        };
    }
}
