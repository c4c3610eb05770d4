package se.medarbetarsamtal.impl.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.document.OwnTalk.Text;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** What the employee gets besides: what stood there before, what else was written, and who has read. */
final class RecordPast {

    private static final Set<String> ACTS = Set.of("READ", "WROTE", "ORDERED", "REMOVED", "CARRIED", "ASSIGNED", "SHOWED", "UNSHOWED",
            "ERASED_OWN", "ERASED", "STARTED", "HELD", "SENT", "CANCELLED", "DELIVERED", "CLOSED", "REOPENED", "HANDED_OVER",
            "HAND_OVER_UNDONE", "TOOK_OVER", "COPIED", "FETCHED", "DEPOSITED");

    private final OwnTalk own;
    private final RecordParts parts;
    private final PaperWords words;
    private final AnswerWords choices;
    private final Map<String, Question> questions;
    private final RecordAbove above;

    RecordPast(OwnTalk own, RecordParts parts) {
        this.own = own;
        this.parts = parts;
        this.words = parts.words();
        this.choices = new AnswerWords(words);
        this.above = new RecordAbove(own);
        TemplateDocument template = own.copy().template();
        this.questions = template.sections().stream().flatMap(section -> section.questions().stream())
                .collect(Collectors.toMap(Question::id, Function.identity(), (first, again) -> first));
    }

    void lay() {
        List<Text> texts = own.texts().stream()
                .filter(text -> text.revisions().size() > 1 || !above.holds(text))
                .toList();
        if (!texts.isEmpty()) {
            parts.section(words.text("history"));
            texts.forEach(this::text);
        }
        parts.section(words.text("readers"));
        if (own.readers().isEmpty()) {
            parts.html().text(parts.html().body(), "p", "muted", words.text("readers.none"));
        } else {
            parts.table(Stream.of("day", "who", "relation", "act").map(column -> words.text("readers." + column)).toList(),
                    own.readers().stream().map(this::reader).toList());
        }
    }

    private void text(Text text) {
        parts.heading(label(text));
        text.revisions().forEach(revision -> {
            var box = parts.html().add(parts.html().body(), "div", "written-box");
            parts.html().text(box, "p", "by", words.text("revision", revision.revision()) + " · " + revision.writtenBy() + ", "
                    + words.day(revision.writtenAt()));
            parts.paragraph(box, said(text.field(), revision.text()));
        });
    }

    private String label(Text text) {
        String box = words.text("box." + text.field().kind());
        return asked(text.field().name()).map(question -> question + " – " + box).findFirst().orElse(box);
    }

    private Stream<String> asked(String question) {
        return Stream.concat(
                own.copy().template().preparation().stream().filter(one -> one.id().equals(question)).map(one -> one.text()),
                Stream.ofNullable(questions.get(question)).map(Question::text));
    }

    /** A chef's own note is in words whatever the question offers. */
    private String said(Field field, String text) {
        if (field.kind() == Field.Kind.TO_NOTES) {
            return words.text(text.equals("true") ? "yes" : "no");
        }
        Question question = questions.get(field.name());
        return question == null || field.kind() == Field.Kind.OWN_NOTE ? text : choices.of(question, text);
    }

    private List<String> reader(OwnTalk.Reader reader) {
        String who = Stream.concat(reader.name().stream(), reader.dutyRoles().stream()).collect(Collectors.joining(", "));
        return List.of(words.day(reader.date()), who.isEmpty() ? words.text("empty") : who,
                words.text("relation." + reader.relation()),
                words.text(ACTS.contains(reader.act()) ? "act." + reader.act() : "act.other"));
    }
}
