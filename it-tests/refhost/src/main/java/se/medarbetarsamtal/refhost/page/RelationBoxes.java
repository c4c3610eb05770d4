package se.medarbetarsamtal.refhost.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.refhost.person.Listed;
import se.medarbetarsamtal.refhost.relation.Linking;

/** What is said after relations were changed: always in words, colour beside. */
final class RelationBoxes {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private RelationBoxes() { }

    static Html nobody() {
        return Html.of("<p class=\"box stop\" role=\"alert\" data-focus>Markera minst en person i listan först.</p>");
    }

    static Html removed(Listed mentor, Listed mentee) {
        return Html.of("<p class=\"box ok\" role=\"status\" data-focus>{} är inte längre kopplad till {}.</p>",
                mentee.displayName(), mentor.displayName());
    }

    static Html linked(Listed mentor, Linking.Outcome outcome, List<Listed> chosen) {
        int linked = outcome.linked().size();
        return Html.of("{}{}",
                Html.when(linked > 0, "<p class=\"box ok\" role=\"status\" data-focus>{} är {} till {}.</p>",
                        People.count(linked), linked == 1 ? "kopplad" : "kopplade", mentor.displayName()),
                Html.when(!outcome.refused().isEmpty(), "<div class=\"box warn\" role=\"status\" data-focus><p>{} kopplades inte:</p><ul>{}</ul></div>",
                        People.count(outcome.refused().size()), reasons(outcome.refused(), chosen)));
    }

    private static List<Html> reasons(Map<PersonRef, Wording> refused, List<Listed> chosen) {
        return chosen.stream()
                .filter(person -> refused.containsKey(person.person()))
                .map(person -> Html.of("<li>{}: {}</li>", person.displayName(), refused.get(person.person()).in(SWEDISH)))
                .toList();
    }
}
