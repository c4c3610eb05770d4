package se.medarbetarsamtal.refhost.page;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.refhost.day.Today;
import se.medarbetarsamtal.refhost.person.Directory;
import se.medarbetarsamtal.refhost.person.Listed;
import se.medarbetarsamtal.refhost.relation.Linking;
import se.medarbetarsamtal.refhost.relation.MentorLinks;

/** The tab Relationer of one's own startsida or, for an administrator, of somebody else's. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/start/relationer")
public class RelationsPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final int MOST_AT_ONCE = 1_000;

    private final transient Directory directory;
    private final transient MentorLinks links;
    private final transient Linking linking;
    private final transient MenteePicker picker;
    private final transient Today today = new Today();

    @Activate
    public RelationsPage(
            @Reference Viewers viewers, @Reference Frame frame, @Reference Directory directory,
            @Reference MentorLinks links, @Reference Linking linking, @Reference MenteePicker picker) {
        super(viewers, frame);
        this.directory = directory;
        this.links = links;
        this.linking = linking;
        this.picker = picker;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        return owner(viewer, request).map(owner -> show(viewer, owner, request, Html.NOTHING)).orElseGet(Answer::notThere);
    }

    @Override
    Answer take(Viewer viewer, HttpServletRequest request) {
        return owner(viewer, request).filter(viewer::administers)
                .map(owner -> show(viewer, owner, request, act(viewer, owner, request)))
                .orElseGet(Answer::notThere);
    }

    @Override
    boolean changes(HttpServletRequest request) {
        return !field(request, "gor").equals("sok");
    }

    private Optional<Listed> owner(Viewer viewer, HttpServletRequest request) {
        String asked = field(request, "person");
        if (asked.isEmpty() || asked.equals(viewer.person().value())) {
            return Optional.of(viewer.card());
        }
        return person(asked).flatMap(person -> directory.one(viewer.tenant(), person)).filter(viewer::administers);
    }

    private Html act(Viewer viewer, Listed owner, HttpServletRequest request) {
        if (field(request, "gor").equals("sok")) {
            return Html.NOTHING;
        }
        List<Listed> chosen = chosen(viewer, request);
        if (chosen.isEmpty()) {
            return RelationBoxes.nobody();
        }
        if (field(request, "gor").equals("ta-bort")) {
            chosen.forEach(mentee -> links.remove(viewer.tenant(), owner.person(), mentee.person()));
            return RelationBoxes.removed(owner, chosen.get(0));
        }
        TermFields term = TermFields.of(request, today.date());
        if (!term.isFit()) {
            return term.summary();
        }
        List<PersonRef> persons = chosen.stream().map(Listed::person).toList();
        return RelationBoxes.linked(owner, linking.link(viewer.tenant(), owner.person(), persons, term.term()), chosen);
    }

    /** Only whom the administrator may administer counts as chosen. */
    private List<Listed> chosen(Viewer viewer, HttpServletRequest request) {
        String[] ticked = request.getParameterValues("elev");
        if (ticked == null) {
            return List.of();
        }
        List<PersonRef> persons = Stream.of(ticked).limit(MOST_AT_ONCE)
                .flatMap(id -> person(id).stream()).distinct().toList();
        return directory.some(viewer.tenant(), persons).stream().filter(viewer::administers).toList();
    }

    /** Whoever linked nobody gets the list again, as it was filled in. */
    private boolean toBeRighted(Viewer viewer, HttpServletRequest request) {
        return field(request, "gor").equals("koppla")
                && (chosen(viewer, request).isEmpty() || !TermFields.of(request, today.date()).isFit());
    }

    private Answer show(Viewer viewer, Listed owner, HttpServletRequest request, Html message) {
        Map<PersonRef, MentorLink> mentees = links.ofMentor(viewer.tenant(), owner.person()).stream()
                .collect(toMap(MentorLink::mentee, identity()));
        Map<PersonRef, MentorLink> mentors = links.ofMentees(viewer.tenant(), List.of(owner.person())).stream()
                .collect(toMap(MentorLink::mentor, identity()));
        boolean mentorsOpen = field(request, "flik").equals("har-som-mentor");
        Html list = mentorsOpen
                ? RelationLists.mentors(directory.some(viewer.tenant(), mentors.keySet()), mentors)
                : menteeTab(viewer, owner, mentees, request);
        return Answer.show("/start/relationer", "Relationer",
                RelationLists.page(viewer, owner, mentees.size(), mentors.size(), mentorsOpen, message, list));
    }

    private Html menteeTab(Viewer viewer, Listed owner, Map<PersonRef, MentorLink> mentees, HttpServletRequest request) {
        boolean admin = viewer.administers(owner);
        boolean picking = admin && (!field(request, "hamta").isEmpty() || toBeRighted(viewer, request));
        List<Listed> linked = directory.some(viewer.tenant(), mentees.keySet());
        Html above = picking
                ? picker.write(viewer, owner, mentees.keySet(), request)
                : Html.when(admin, "{}", RelationLists.fetchButton(owner));
        return Html.of("{}{}", above, RelationLists.mentees(viewer, owner, linked, mentees));
    }
}
