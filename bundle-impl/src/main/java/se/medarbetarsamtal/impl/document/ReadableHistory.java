package se.medarbetarsamtal.impl.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.Release;
import se.medarbetarsamtal.impl.dialogue.SealedText;

/**
 * Which revisions of a talk its employee may read: of what is the employee's or is written together all of them. Of a chef's own
 * box, once it is shown, those that the employee can have had before the eyes: from the one that stood there when the employee
 * first opened it, and those of delivered versions. What the chef wrote and changed before that is a draft, which stays the chef's.
 */
final class ReadableHistory {

    private record Which(Field field, int revision) { }

    private final CopyReader.Stored stored;
    private final TalkHistory history;
    private final Set<Field> readable;
    private final Set<Which> held;

    ReadableHistory(CopyReader.Stored stored, TalkHistory history) {
        this.stored = stored;
        this.history = history;
        this.readable = stored.texts().stream().map(SealedText::field).collect(Collectors.toSet());
        this.held = history.held().stream().map(held -> new Which(held.field(), held.revision())).collect(Collectors.toSet());
    }

    Stream<SealedText> texts() {
        Map<Field, Instant> replacedAt = new HashMap<>();
        return history.texts().stream()
                .sorted(Comparator.comparing((SealedText text) -> text.field().key())
                        .thenComparing(text -> text.field().owner().map(PersonRef::value).orElse(""))
                        .thenComparing(SealedText::revision, Comparator.reverseOrder()))
                .filter(text -> {
                    Instant until = replacedAt.put(text.field(), text.writtenAt());
                    if (held.contains(new Which(text.field(), text.revision()))) {
                        return true;
                    }
                    return readable.contains(text.field()) && (until == null || isWhole(text.field())
                            || openedAt(text).filter(opened -> until.isAfter(opened)).isPresent());
                });
    }

    private static boolean isWhole(Field field) {
        return field.kind() != Field.Kind.MANAGER && field.kind() != Field.Kind.OWN_NOTE;
    }

    private Optional<Instant> openedAt(SealedText text) {
        return stored.sharing().releases().stream()
                .filter(release -> release.kind() == text.field().kind() && release.owner().equals(text.author()))
                .findFirst()
                .flatMap(Release::openedAt);
    }
}
