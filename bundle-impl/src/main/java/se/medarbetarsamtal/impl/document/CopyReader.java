package se.medarbetarsamtal.impl.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.Bookings;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.OwnQuestion;
import se.medarbetarsamtal.impl.dialogue.OwnQuestions;
import se.medarbetarsamtal.impl.dialogue.ReadableTexts;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.Sharing;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.plan.FollowUps;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.Templates;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Reads what copies of some talks are made of: as many statements for many as for one, and a line in the journal of each. */
@Component(service = CopyReader.class)
public class CopyReader {

    private final Templates templates;
    private final ReadableTexts texts;
    private final OwnQuestions ownQuestions;
    private final Agreements agreements;
    private final FollowUps followUps;
    private final Bookings bookings;
    private final Vault vault;
    private final AccessJournal journal;
    private final Transactions transactions;

    @Activate
    public CopyReader(
            @Reference Templates templates,
            @Reference ReadableTexts texts,
            @Reference OwnQuestions ownQuestions,
            @Reference Agreements agreements,
            @Reference FollowUps followUps,
            @Reference Bookings bookings,
            @Reference Vault vault,
            @Reference AccessJournal journal,
            @Reference Transactions transactions) {
        this.templates = templates;
        this.texts = texts;
        this.ownQuestions = ownQuestions;
        this.agreements = agreements;
        this.followUps = followUps;
        this.bookings = bookings;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * @param texts the newest ones that the reader may open
     * @param ever all agreements, the removed ones with them
     */
    record Stored(List<SealedText> texts, Sharing sharing, List<OwnQuestion> ownQuestions, List<Agreements.Ever> ever,
            List<FollowUp> followUps, Optional<Booking> booking) {

        List<Agreement> agreements() {
            return ever.stream().filter(one -> one.removedAt().isEmpty()).map(Agreements.Ever::agreement).toList();
        }
    }

    /** One talk, ready to be opened. */
    record Talk(Dialogue dialogue, TemplateDocument template, OpenDialogue open, Stored stored) { }

    /** @param more what was read besides, in the same transaction */
    record Read<T>(List<Talk> talks, T more) { }

    /**
     * @param granted of one request
     * @param act what the journal calls it
     * @param language puts a template into the reader's
     * @param more what else to read of these talks
     */
    <T> Read<T> read(List<Granted> granted, String act, UnaryOperator<TemplateDocument> language, Function<List<DialogueId>, T> more) {
        TenantRef tenant = granted.get(0).dialogue().tenant();
        List<AccessDecision> decisions = granted.stream().map(Granted::decision).toList();
        List<DialogueId> ids = decisions.stream().map(AccessDecision::dialogue).toList();
        Map<Templates.VersionKey, TemplateDocument> documents =
                templates.documents(tenant, granted.stream().map(one -> one.dialogue().template()).distinct().toList());
        List<OpenDialogue> open = vault.open(decisions);
        return transactions.run(() -> {
            List<Stored> stored = stored(tenant, ids, granted, documents, act);
            return new Read<>(IntStream.range(0, ids.size()).mapToObj(at -> new Talk(granted.get(at).dialogue(),
                    language.apply(documents.get(granted.get(at).dialogue().template())), open.get(at), stored.get(at))).toList(), more.apply(ids));
        });
    }

    private List<Stored> stored(TenantRef tenant, List<DialogueId> ids, List<Granted> granted,
            Map<Templates.VersionKey, TemplateDocument> documents, String act) {
        // Texts last: an agreement that commits meanwhile is then missing, and never one without its words.
        Map<DialogueId, List<Agreements.Ever>> agreed = agreements.everOf(tenant, ids);
        Map<DialogueId, List<OwnQuestion>> asked = ownQuestions.ofDialogues(tenant, ids);
        Map<DialogueId, List<FollowUp>> steps = followUps.ofDialogues(tenant, ids);
        journal.allowed(granted.stream().map(Granted::decision).toList(), act, "dialogue");
        // Behind the journal's lock: a time that is moved meanwhile would stand beside the other one's place.
        Map<DialogueId, Booking> times = bookings.ofDialogues(tenant, ids);
        List<ReadableTexts.Some> readable = texts.openAll(granted.stream()
                .map(one -> new ReadableTexts.Asked(one.decision(), documents.get(one.dialogue().template()).release())).toList());
        return IntStream.range(0, ids.size()).mapToObj(at -> {
            DialogueId id = ids.get(at);
            return new Stored(readable.get(at).texts(), readable.get(at).sharing(), asked.getOrDefault(id, List.of()),
                    agreed.getOrDefault(id, List.of()), steps.getOrDefault(id, List.of()),
                    Optional.ofNullable(times.get(id)).filter(time -> time.isShownTo(granted.get(at).decision().basis())));
        }).toList();
    }
}
