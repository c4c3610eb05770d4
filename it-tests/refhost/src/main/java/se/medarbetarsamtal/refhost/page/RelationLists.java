package se.medarbetarsamtal.refhost.page;

import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.refhost.person.Listed;

/** The two tabs of Relationer and their lists. */
final class RelationLists {

    private static final String PAGE = """
            <h1>Relationer</h1>
            <p class="lead">{}{}</p>
            {}
            <nav class="subtabs" aria-label="Relationer"><ul>
            <li><a href="/start/relationer?person={}"{}>Mentor för ({})</a></li>
            <li><a href="/start/relationer?person={}&amp;flik=har-som-mentor"{}>Har som mentor ({})</a></li>{}
            </ul></nav>
            {}""";
    private static final String PERSON = """

            <li><a href="/start/person?person={}">Personuppgifter</a></li>""";
    private static final String FETCH = """
            <form class="actions" method="get" action="/start/relationer">
            <input type="hidden" name="person" value="{}">
            <button class="primary" name="hamta" value="1">Hämta elever</button></form>""";
    private static final String REMOVE = """
            <form method="post" action="/start/relationer">
            <input type="hidden" name="csrf" value="{}"><input type="hidden" name="person" value="{}">
            <input type="hidden" name="elev" value="{}">
            <button name="gor" value="ta-bort">Ta bort koppling<span class="unseen"> till {}</span></button></form>""";

    private RelationLists() { }

    static Html page(Viewer viewer, Listed owner, int mentees, int mentors, boolean mentorsOpen, Html message, Html list) {
        String person = Elements.encoded(owner.person().value());
        boolean own = owner.person().equals(viewer.person());
        return Html.of(PAGE,
                own ? "Dina relationer" : owner.displayName(),
                own || owner.place().isEmpty() ? "" : " – " + owner.place(),
                message,
                person, Frame.current(!mentorsOpen), mentees,
                person, Frame.current(mentorsOpen), mentors,
                Html.when(viewer.isMainAdmin(), PERSON, person),
                list);
    }

    static Html fetchButton(Listed owner) {
        return Html.of(FETCH, owner.person().value());
    }

    static Html mentees(Viewer viewer, Listed owner, List<Listed> linked, Map<PersonRef, MentorLink> links) {
        if (linked.isEmpty()) {
            return Html.of("<p class=\"empty\">{} är inte mentor för någon än. {}</p>",
                    owner.person().equals(viewer.person()) ? "Du" : owner.displayName(),
                    viewer.administers(owner) ? "Hämta elever för att koppla de första." : "En administratör kopplar dem.");
        }
        boolean admin = viewer.administers(owner);
        return Html.of("<section class=\"card\" aria-labelledby=\"kopplade\"><h2 id=\"kopplade\">Kopplade ({})</h2>{}</section>",
                linked.size(), People.list(linked, mentee -> Html.of("{}{}",
                        People.term(links.get(mentee.person())), remove(viewer, owner, mentee, admin))));
    }

    private static Html remove(Viewer viewer, Listed owner, Listed mentee, boolean admin) {
        return Html.when(admin, REMOVE,
                viewer.session().formToken(), owner.person().value(), mentee.person().value(), mentee.displayName());
    }

    static Html mentors(List<Listed> mentors, Map<PersonRef, MentorLink> links) {
        return mentors.isEmpty()
                ? Html.of("<p class=\"empty\">Ingen mentor är kopplad än.</p>")
                : Html.of("<section class=\"card\"><h2>Mentorer ({})</h2>{}</section>", mentors.size(),
                        People.list(mentors, mentor -> People.term(links.get(mentor.person()))));
    }
}
