package se.medarbetarsamtal.refhost.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.refhost.person.Listed;

/** Lists of people as the host shows them. */
final class People {

    private static final String PERSON = """
            <li class="person"><span class="person-text"><span class="person-name">{}</span>
            <span class="person-place">{}</span></span>{}</li>""";

    private People() { }

    /** @param action what stands beside each name */
    static Html list(List<Listed> people, Function<Listed, Html> action) {
        return Html.of("<ul class=\"people\">{}</ul>", people.stream()
                .map(person -> Html.of(PERSON, name(person), place(person), action.apply(person)))
                .toList());
    }

    static Html list(List<Listed> people) {
        return list(people, person -> Html.NOTHING);
    }

    static Html name(Listed person) {
        return Html.of("{} <span class=\"badge\">{}</span>",
                person.displayName(), person.kind() == PersonKind.STAFF ? "Personal" : "Elev");
    }

    static String place(Listed person) {
        return person.place();
    }

    /** @return until when a link runs and why it was made; nothing for an ordinary one */
    static Html term(MentorLink link) {
        List<String> parts = Stream.of(
                        link.until().map(day -> "Till och med " + TermFields.written(day)),
                        link.reason().map(reason -> "Skäl: " + reason))
                .flatMap(Optional::stream).toList();
        return Html.when(!parts.isEmpty(), "<span class=\"person-note\">{}</span>", String.join(" · ", parts));
    }

    static String count(int people) {
        return people == 1 ? "1 person" : people + " personer";
    }
}
