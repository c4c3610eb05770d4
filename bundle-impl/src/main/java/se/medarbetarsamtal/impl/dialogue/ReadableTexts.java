package se.medarbetarsamtal.impl.dialogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.template.TemplateDocument.ReleaseMode;

/** Reads of a talk what one party may open, and remembers that it has been opened. */
@Component(service = ReadableTexts.class)
public class ReadableTexts {

    private static final Set<Field.Kind> RELEASED =
            EnumSet.of(Field.Kind.EMPLOYEE, Field.Kind.MANAGER, Field.Kind.OWN_NOTE);

    private final Texts texts;
    private final Releases releases;
    private final Clock clock;

    @Activate
    public ReadableTexts(@Reference Texts texts, @Reference Releases releases, @Reference Clock clock) {
        this.texts = texts;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * @param texts the newest revision of each box that may be opened
     * @param isWritten whether anybody has written anything at all, readable or not, but for when and where
     * @param answered the questions at which anybody has written anything, readable or not
     */
    public record Read(List<SealedText> texts, Sharing sharing, boolean isWritten, Set<String> answered) { }

    /** In the running transaction, after its line in the journal: everybody locks in that order. Nothing of it can be taken back then. */
    public Read open(AccessDecision decision, ReleaseMode mode, Set<Field.Kind> kinds) {
        TenantRef tenant = decision.request().tenant();
        DialogueId dialogue = decision.dialogue();
        Sharing sharing = sharing(decision, mode, releases.lock(tenant, dialogue));
        List<SealedText> newest = texts.newest(tenant, dialogue, kinds);
        List<SealedText> readable = readable(decision, sharing, newest);
        for (Field.Kind kind : RELEASED) {
            Collection<PersonRef> opened = sharing.firstOpened(decision, kind);
            if (!opened.isEmpty()) {
                releases.open(tenant, dialogue, kind, opened, clock.now());
            }
        }
        return new Read(readable, sharing,
                newest.stream().anyMatch(text -> !text.field().kind().isOfTime()),
                newest.stream().map(SealedText::field).filter(field -> OwnQuestionService.ANSWERS.contains(field.kind()))
                        .map(Field::name).collect(Collectors.toSet()));
    }

    /**
     * One of many talks that are opened at once.
     *
     * @param mode what its template says of when the parties see each other's
     */
    public record Asked(AccessDecision decision, ReleaseMode mode) { }

    /** The newest revision of each box that may be opened, and how what stands in the parties' own ones is shown. */
    public record Some(List<SealedText> texts, Sharing sharing) { }

    /**
     * The same for many talks of one request, in three statements: in the running transaction, after their lines in the journal.
     *
     * @return in the same order
     */
    public List<Some> openAll(List<Asked> talks) {
        if (talks.isEmpty()) {
            return List.of();
        }
        TenantRef tenant = talks.get(0).decision().request().tenant();
        List<DialogueId> ids = talks.stream().map(talk -> talk.decision().dialogue()).toList();
        Map<DialogueId, List<Release>> shown = releases.lock(tenant, ids.stream().sorted(Comparator.comparing(DialogueId::value)).toList());
        Map<DialogueId, List<SealedText>> newest = texts.newestOf(tenant, ids);
        List<Some> read = talks.stream().map(talk -> {
            DialogueId id = talk.decision().dialogue();
            Sharing sharing = sharing(talk.decision(), talk.mode(), shown.getOrDefault(id, List.of()));
            return new Some(readable(talk.decision(), sharing, newest.getOrDefault(id, List.of())), sharing);
        }).toList();
        open(tenant, IntStream.range(0, talks.size()).boxed()
                .flatMap(at -> opened(talks.get(at).decision(), read.get(at).sharing())).toList());
        return read;
    }

    private void open(TenantRef tenant, List<Releases.Opened> opened) {
        if (!opened.isEmpty()) {
            releases.open(tenant, opened, clock.now());
        }
    }

    private static Stream<Releases.Opened> opened(AccessDecision decision, Sharing sharing) {
        return RELEASED.stream().flatMap(kind -> sharing.firstOpened(decision, kind).stream()
                .map(owner -> new Releases.Opened(decision.dialogue(), kind, owner)));
    }

    private static Sharing sharing(AccessDecision decision, ReleaseMode mode, List<Release> shown) {
        return new Sharing(mode, decision.facts().responsible(), shown);
    }

    private static List<SealedText> readable(AccessDecision decision, Sharing sharing, List<SealedText> texts) {
        return texts.stream().filter(text -> sharing.mayRead(decision, text)).toList();
    }
}
