package se.medarbetarsamtal.impl.dialogue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
     * @param isWritten whether anybody has written anything at all, readable or not, but for the place
     */
    public record Read(List<SealedText> texts, Sharing sharing, boolean isWritten) { }

    /** In the running transaction, after its line in the journal: everybody locks in that order. Nothing of it can be taken back then. */
    public Read open(AccessDecision decision, ReleaseMode mode, Set<Field.Kind> kinds) {
        TenantRef tenant = decision.request().tenant();
        DialogueId dialogue = decision.dialogue();
        Sharing sharing = new Sharing(mode, decision.facts().responsible(), releases.lock(tenant, dialogue));
        List<SealedText> newest = texts.newest(tenant, dialogue, kinds);
        List<SealedText> readable = newest.stream()
                .filter(text -> sharing.mayRead(decision, text))
                .toList();
        for (Field.Kind kind : RELEASED) {
            Collection<PersonRef> opened = sharing.firstOpened(decision, kind);
            if (!opened.isEmpty()) {
                releases.open(tenant, dialogue, kind, opened, clock.now());
            }
        }
        return new Read(readable, sharing,
                newest.stream().anyMatch(text -> text.field().kind() != Field.Kind.PLACE));
    }
}
