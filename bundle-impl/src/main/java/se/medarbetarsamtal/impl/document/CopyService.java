package se.medarbetarsamtal.impl.document;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.Bookings;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.ReadableTexts;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.plan.FollowUps;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.template.TemplateDocument.ReleaseMode;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.Templates;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Copies a talk for one of its parties: exactly what this party may read now. */
@Component(service = CopyService.class)
public class CopyService {

    private final DialogueAccess access;
    private final Templates templates;
    private final ReadableTexts texts;
    private final Agreements agreements;
    private final FollowUps followUps;
    private final Bookings bookings;
    private final Vault vault;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final Host host;
    private final Clock clock;

    @Activate
    public CopyService(
            @Reference DialogueAccess access,
            @Reference Templates templates,
            @Reference ReadableTexts texts,
            @Reference Agreements agreements,
            @Reference FollowUps followUps,
            @Reference Bookings bookings,
            @Reference Vault vault,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference Host host,
            @Reference Clock clock) {
        this.access = access;
        this.templates = templates;
        this.texts = texts;
        this.agreements = agreements;
        this.followUps = followUps;
        this.bookings = bookings;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
        this.host = host;
        this.clock = clock;
    }

    record Stored(
            List<SealedText> texts, List<Agreement> agreements, List<FollowUp> followUps, Optional<Booking> booking) { }

    /**
     * Who wrote is known only when the texts are read, so the host is asked for names after the transaction. When it is
     * silent then, the journal has the line and nobody the copy.
     *
     * @param masked leaves out names, and answers that may hold what is sensitive
     */
    public RecordCopy copy(Request request, DialogueId id, boolean masked) {
        DialogueAccess.Granted granted = access.grant(request, id, Operation.COPY);
        Dialogue dialogue = granted.dialogue();
        TemplateDocument template = templates.version(request.tenant(), dialogue.template())
                .orElseThrow(() -> new IllegalStateException("A talk keeps its template version"))
                .document();
        OpenDialogue open = vault.open(granted.decision());
        Stored stored = transactions.run(() -> read(granted.decision(), template.release()));
        Map<PersonRef, PersonCard> cards = host.persons().cards(request.tenant(), people(dialogue, stored, masked));
        return new CopyMaker(dialogue, template, cards, open, masked).make(stored, clock.now());
    }

    private Stored read(AccessDecision decision, ReleaseMode mode) {
        TenantRef tenant = decision.request().tenant();
        // Texts last: an agreement that commits meanwhile is then missing, and never one without its words.
        List<Agreement> agreed = agreements.ofDialogue(tenant, decision.dialogue());
        List<FollowUp> steps = followUps.ofDialogue(tenant, decision.dialogue());
        Optional<Booking> booking = bookings.find(tenant, decision.dialogue());
        journal.allowed(decision, "COPIED", "dialogue");
        List<SealedText> sealed = texts.open(decision, mode, EnumSet.allOf(Field.Kind.class)).texts();
        return new Stored(sealed, agreed, steps, booking);
    }

    private static Set<PersonRef> people(Dialogue dialogue, Stored stored, boolean masked) {
        Set<PersonRef> people = new HashSet<>(Set.of(dialogue.employee()));
        if (!masked) {
            people.add(dialogue.responsible());
            stored.texts().forEach(text -> people.add(text.author()));
        }
        return people;
    }
}
