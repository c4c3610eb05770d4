package se.medarbetarsamtal.impl.booking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.ProtectedIdentity;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** The words that belong to a time, sealed before the transaction in which the time changes. */
@Component(service = TimeTexts.class)
public class TimeTexts {

    private final Texts texts;
    private final Vault vault;
    private final TextWriter writer;
    private final Host host;

    @Activate
    public TimeTexts(
            @Reference Texts texts, @Reference Vault vault, @Reference TextWriter writer, @Reference Host host) {
        this.texts = texts;
        this.vault = vault;
        this.writer = writer;
        this.host = host;
    }

    /** @param message at most one */
    record Sealed(AccessDecision decision, SealedText place, List<SealedText> message) { }

    /** A talk whose words can be sealed. */
    record Opened(Dialogue talk, AccessDecision decision, OpenDialogue key) { }

    /** @return in the same order, for one question to the host */
    List<Opened> open(List<Dialogue> talks, List<AccessDecision> decisions) {
        List<OpenDialogue> keys = vault.open(decisions);
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new Opened(talks.get(i), decisions.get(i), keys.get(i)))
                .toList();
    }

    /** @param revision of the time to which they belong */
    Sealed seal(Granted granted, int revision, String place, FreeText message) {
        return seal(new Opened(granted.dialogue(), granted.decision(), vault.open(granted.decision())), revision, place, message);
    }

    Sealed seal(Opened opened, int revision, String place, FreeText message) {
        AccessDecision decision = opened.decision();
        OpenDialogue open = opened.key();
        List<SealedText> words = new ArrayList<>();
        if (!message.value().isBlank()) {
            words.add(writer.seal(decision, open, Booking.message(revision), 0, message.value()));
        }
        return new Sealed(decision, writer.seal(decision, open, Booking.PLACE, placeRevision(opened.talk()), place), words);
    }

    /** @return one text of its own */
    SealedText seal(Granted granted, Field field, FreeText text) {
        return writer.seal(granted.decision(), vault.open(granted.decision()), field, 0, text.value());
    }

    /**
     * @return the talk, locked
     * @throws Stale when another time was set meanwhile
     */
    Dialogue store(Sealed sealed) {
        Dialogue now = writer.store(sealed.decision(), sealed.place());
        sealed.message().forEach(message -> store(sealed.decision(), message));
        return now;
    }

    /** In a talk that the caller has locked. */
    void store(AccessDecision decision, SealedText text) {
        writer.storeFirst(decision, text.field().key(), List.of(text));
    }

    boolean isProtected(Dialogue dialogue) {
        return ProtectedIdentity.is(host, dialogue.tenant(), dialogue.employee());
    }

    private int placeRevision(Dialogue dialogue) {
        return texts.numbers(dialogue.tenant(), dialogue.id(), EnumSet.of(Field.Kind.PLACE)).stream()
                .mapToInt(Texts.Newest::revision)
                .max()
                .orElse(0);
    }
}
