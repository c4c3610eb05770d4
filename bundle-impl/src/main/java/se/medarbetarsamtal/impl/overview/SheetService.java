package se.medarbetarsamtal.impl.overview;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.booking.Bookings;
import se.medarbetarsamtal.impl.booking.TimeNotes;
import se.medarbetarsamtal.impl.booking.TimeWarnings;
import se.medarbetarsamtal.impl.dialogue.DeliveredTexts;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.HandOver;
import se.medarbetarsamtal.impl.dialogue.HandOvers;
import se.medarbetarsamtal.impl.dialogue.OwnQuestion;
import se.medarbetarsamtal.impl.dialogue.OwnQuestions;
import se.medarbetarsamtal.impl.dialogue.ReadableTexts;
import se.medarbetarsamtal.impl.dialogue.Release;
import se.medarbetarsamtal.impl.dialogue.Releases;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.Templates;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Opens one talk for one party. */
@Component(service = SheetService.class)
public class SheetService {

    private final DialogueAccess access;
    private final AccessPolicy policy;
    private final Templates templates;
    private final ReadableTexts texts;
    private final Releases releases;
    private final Deliveries deliveries;
    private final HandOvers handOvers;
    private final SettingStore settings;
    private final Agreements agreements;
    private final OwnQuestions ownQuestions;
    private final Bookings bookings;
    private final TimeNotes notes;
    private final TimeWarnings warnings;
    private final Vault vault;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final Host host;
    private final Names names;

    @Activate
    public SheetService(
            @Reference DialogueAccess access,
            @Reference AccessPolicy policy,
            @Reference Templates templates,
            @Reference ReadableTexts texts,
            @Reference Releases releases,
            @Reference Deliveries deliveries,
            @Reference HandOvers handOvers,
            @Reference SettingStore settings,
            @Reference Agreements agreements,
            @Reference OwnQuestions ownQuestions,
            @Reference Bookings bookings,
            @Reference TimeNotes notes,
            @Reference TimeWarnings warnings,
            @Reference Vault vault,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference Host host,
            @Reference Names names) {
        this.access = access;
        this.policy = policy;
        this.templates = templates;
        this.texts = texts;
        this.releases = releases;
        this.deliveries = deliveries;
        this.handOvers = handOvers;
        this.settings = settings;
        this.agreements = agreements;
        this.ownQuestions = ownQuestions;
        this.bookings = bookings;
        this.notes = notes;
        this.warnings = warnings;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
        this.host = host;
        this.names = names;
    }

    private record Stored(ReadableTexts.Read read, List<Agreement> agreements, List<OwnQuestion> ownQuestions,
            FoundTime time, List<Release> releases, List<Delivery> deliveries, boolean isChanged, Optional<HandOver> handOver) { }

    public Sheet open(Request request, DialogueId id) {
        DialogueAccess.Granted granted = access.grant(request, id, Operation.READ);
        AccessDecision decision = granted.decision();
        Dialogue dialogue = granted.dialogue();
        Set<Operation> may = policy.alsoMay(decision);
        PublishedTemplate template = templates.version(request.tenant(), dialogue.template())
                .orElseThrow(() -> new IllegalStateException("A talk keeps its template version"));
        Names.Known known = names.of(request.tenant(), dialogue.employee(), people(decision));
        String publisher = publisherOf(request.tenant(), template);
        Settings decided = settings.now(request.tenant());
        OpenDialogue open = vault.open(decision);
        Stored stored = transactions.run(
                () -> read(decision, template.document(), readable(decision, known)));
        Map<Field, Sheet.Text> opened = stored.read().texts().stream()
                .map(text -> Sheet.Text.of(open, text, known))
                .collect(Collectors.toMap(Sheet.Text::field, Function.identity()));
        return new Sheet(dialogue, decision.basis(), known.of(dialogue.employee()),
                known.managers(decision.links(), dialogue.responsible()), template, publisher,
                answers(opened), agreed(stored, opened), asked(decision, dialogue, stored, opened), stored.time().booking(), shown(stored.releases(), known),
                delivered(stored.deliveries(), known), stored.isChanged(), stored.handOver(), decided,
                stored.time().place(opened.values()),
                stored.time().words(decision, opened.values(), warned(decision, dialogue, stored.time(), template, decided)),
                inThisState(may, decision, dialogue, stored.read(), decided));
    }

    /** Whose names the talk shows: those who are linked, and those who have shown or delivered something while they were. */
    private List<PersonRef> people(AccessDecision decision) {
        TenantRef tenant = decision.request().tenant();
        Set<PersonRef> people = new LinkedHashSet<>(decision.mentors());
        releases.of(tenant, decision.dialogue()).forEach(release -> people.add(release.owner()));
        deliveries.of(tenant, decision.dialogue()).forEach(delivery -> people.add(delivery.deliveredBy()));
        return List.copyOf(people);
    }

    /** A place that was stored before the identity became protected stays sealed while it is. */
    private static Set<Field.Kind> readable(AccessDecision decision, Names.Known known) {
        boolean isProtected = known.isProtected(decision.facts().employee());
        return Arrays.stream(Field.Kind.values())
                .filter(kind -> kind != Field.Kind.PLACE || !isProtected)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.Kind.class)));
    }

    static Set<Field.Kind> ofTime(AccessDecision decision, Names.Known known) {
        Set<Field.Kind> kinds = readable(decision, known);
        kinds.removeIf(kind -> !kind.isOfTime());
        return kinds;
    }

    private Stored read(AccessDecision decision, TemplateDocument template, Set<Field.Kind> readable) {
        TenantRef tenant = decision.request().tenant();
        // Texts last: an agreement that commits meanwhile is then missing, and never one without its words.
        List<Agreement> agreed = agreements.ofDialogue(tenant, decision.dialogue());
        List<OwnQuestion> asked = ownQuestions.ofDialogue(tenant, decision.dialogue());
        TimeNotes.Note note = notes.of(tenant, decision.dialogue());
        List<Delivery> delivered = deliveries.of(tenant, decision.dialogue());
        Optional<HandOver> handOver = Optional.ofNullable(
                handOvers.ofDialogues(tenant, List.of(decision.dialogue())).get(decision.dialogue()));
        journal.allowed(decision, "READ", "dialogue");
        // Behind the journal's lock: a time that is moved meanwhile would stand beside the other one's place.
        FoundTime time = FoundTime.of(decision, bookings.last(tenant, decision.dialogue()), note);
        ReadableTexts.Read read = texts.open(decision, template.release(), readable);
        boolean isChanged = deliveries.isChangedSince(tenant, decision.dialogue(),
                delivered.isEmpty() ? 0 : delivered.get(0).number(),
                DeliveredTexts.of(template, read.sharing(), decision.facts().employee()));
        return new Stored(read, agreed, asked, time, read.sharing().releases(), delivered, isChanged, handOver);
    }

    private String publisherOf(TenantRef tenant, PublishedTemplate template) {
        Organisation publisher = host.organisations().organisations(tenant, List.of(template.publisher()))
                .get(template.publisher());
        return publisher == null ? template.publishedAs() : publisher.name();
    }

    private static List<Sheet.Shown> shown(List<Release> releases, Names.Known known) {
        return releases.stream().map(release -> new Sheet.Shown(release, known.of(release.owner()))).toList();
    }

    private static List<Sheet.NamedDelivery> delivered(List<Delivery> deliveries, Names.Known known) {
        return deliveries.stream()
                .map(delivery -> new Sheet.NamedDelivery(delivery, known.of(delivery.deliveredBy())))
                .toList();
    }

    private static List<Sheet.Text> answers(Map<Field, Sheet.Text> opened) {
        Set<Field.Kind> others = EnumSet.of(Field.Kind.AGREEMENT, Field.Kind.PLAN, Field.Kind.FOLLOW_UP, Field.Kind.OWN_QUESTION);
        return opened.values().stream()
                .filter(text -> !others.contains(text.field().kind()) && !text.field().kind().isOfTime())
                .toList();
    }

    private static List<Sheet.AgreedText> agreed(Stored stored, Map<Field, Sheet.Text> opened) {
        return stored.agreements().stream()
                .map(agreement -> {
                    Sheet.Text words = opened.get(agreement.field());
                    return words == null
                            ? new Sheet.AgreedText(agreement, 0, "")
                            : new Sheet.AgreedText(agreement, words.revision(), words.text());
                })
                .toList();
    }

    /** One that was taken away while it was read has no words any more. */
    private static List<Sheet.AskedText> asked(
            AccessDecision decision, Dialogue dialogue, Stored stored, Map<Field, Sheet.Text> opened) {
        boolean mayChange = dialogue.state().allows(Operation.ADD_QUESTION, decision.basis());
        return stored.ownQuestions().stream().filter(one -> opened.containsKey(one.field()))
                .map(one -> new Sheet.AskedText(one.id(), opened.get(one.field()).revision(), opened.get(one.field()).text(),
                        one.isEmployees(decision),
                        mayChange && one.isChangedBy(decision) && !stored.read().answered().contains(one.id())))
                .toList();
    }

    /** Only who sets the time is warned. */
    private List<String> warned(
            AccessDecision decision, Dialogue dialogue, FoundTime found, PublishedTemplate template, Settings decided) {
        return found.booking().filter(time -> decision.basis() == Basis.RESPONSIBLE)
                .map(time -> warnings.of(dialogue, time, template.document(), decided))
                .orElse(List.of());
    }

    /** A chef who is not the responsible one has only to show what is there from the time before. */
    private static Set<Operation> inThisState(
            Set<Operation> may, AccessDecision decision, Dialogue dialogue, ReadableTexts.Read read, Settings decided) {
        Set<Operation> now = EnumSet.copyOf(may);
        now.removeIf(operation -> !dialogue.state().allows(operation, decision.basis()));
        if (decided.acknowledgement() != Acknowledgement.ACKNOWLEDGED) {
            now.remove(Operation.ACKNOWLEDGE);
        }
        if (!decided.allowsOwnQuestions()) {
            now.remove(Operation.ADD_QUESTION);
        }
        if (read.isWritten()) {
            now.remove(Operation.UNDO);
        }
        boolean hasOwn = read.texts().stream().anyMatch(text ->
                text.field().kind().isReleased() && text.author().equals(decision.request().person()));
        if (decision.basis() == Basis.MENTOR && !hasOwn) {
            now.remove(Operation.RELEASE);
        }
        return now;
    }
}
