package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
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
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.Bookings;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.DeliveryService;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.HandOvers;
import se.medarbetarsamtal.impl.dialogue.ReadableTexts;
import se.medarbetarsamtal.impl.dialogue.Release;
import se.medarbetarsamtal.impl.dialogue.Releases;
import se.medarbetarsamtal.impl.dialogue.SealedText;
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
import se.medarbetarsamtal.impl.template.TemplateDocument.ReleaseMode;
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
    private final Bookings bookings;
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
            @Reference Bookings bookings,
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
        this.bookings = bookings;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
        this.host = host;
        this.names = names;
    }

    private record Stored(ReadableTexts.Read read, List<Agreement> agreements, Optional<Booking> booking,
            List<Release> releases, List<Delivery> deliveries, boolean isChanged, Optional<LocalDate> handedOverOn) { }

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
                () -> read(decision, template.document().release(), readable(decision, known)));
        Map<Field, Sheet.Text> opened = stored.read().texts().stream()
                .map(text -> opened(open, text, known))
                .collect(Collectors.toMap(Sheet.Text::field, Function.identity()));
        return new Sheet(dialogue, decision.basis(), known.of(dialogue.employee()),
                known.managers(decision.links(), dialogue.responsible()), template, publisher,
                answers(opened), agreed(stored, opened), stored.booking(), shown(stored.releases(), known),
                delivered(stored.deliveries(), known), stored.isChanged(), stored.handedOverOn(), decided, place(opened),
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

    private Stored read(AccessDecision decision, ReleaseMode mode, Set<Field.Kind> readable) {
        TenantRef tenant = decision.request().tenant();
        // Texts last: an agreement that commits meanwhile is then missing, and never one without its words.
        List<Agreement> agreed = agreements.ofDialogue(tenant, decision.dialogue());
        Optional<Booking> booking = bookings.find(tenant, decision.dialogue());
        List<Delivery> delivered = deliveries.of(tenant, decision.dialogue());
        boolean isChanged = deliveries.isChangedSince(tenant, decision.dialogue(),
                delivered.isEmpty() ? 0 : delivered.get(0).number(), DeliveryService.DELIVERED);
        Optional<LocalDate> handedOverOn = Optional.ofNullable(
                handOvers.ofDialogues(tenant, List.of(decision.dialogue())).get(decision.dialogue()));
        journal.allowed(decision, "READ", "dialogue");
        ReadableTexts.Read read = texts.open(decision, mode, readable);
        return new Stored(read, agreed, booking, read.sharing().releases(), delivered, isChanged, handedOverOn);
    }

    private String publisherOf(TenantRef tenant, PublishedTemplate template) {
        Organisation publisher = host.organisations().organisations(tenant, List.of(template.publisher()))
                .get(template.publisher());
        return publisher == null ? "" : publisher.name();
    }

    private static List<Sheet.Shown> shown(List<Release> releases, Names.Known known) {
        return releases.stream().map(release -> new Sheet.Shown(release, known.of(release.owner()))).toList();
    }

    private static List<Sheet.NamedDelivery> delivered(List<Delivery> deliveries, Names.Known known) {
        return deliveries.stream()
                .map(delivery -> new Sheet.NamedDelivery(delivery, known.of(delivery.deliveredBy())))
                .toList();
    }

    private static Sheet.Text opened(OpenDialogue open, SealedText text, Names.Known known) {
        return new Sheet.Text(text.field(), text.revision(), text.author(), known.of(text.author()), text.writtenAt(),
                open.open(text.field().sealedAs(), text.revision(), text.sealed()));
    }

    private static List<Sheet.Text> answers(Map<Field, Sheet.Text> opened) {
        Set<Field.Kind> others = EnumSet.of(Field.Kind.AGREEMENT, Field.Kind.PLAN, Field.Kind.FOLLOW_UP, Field.Kind.PLACE);
        return opened.values().stream().filter(text -> !others.contains(text.field().kind())).toList();
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

    private static Optional<String> place(Map<Field, Sheet.Text> opened) {
        return opened.values().stream()
                .filter(text -> text.field().kind() == Field.Kind.PLACE)
                .map(Sheet.Text::text)
                .filter(place -> !place.isEmpty())
                .findFirst();
    }

    /** A chef who is not the responsible one has only to show what is there from the time before. */
    private static Set<Operation> inThisState(
            Set<Operation> may, AccessDecision decision, Dialogue dialogue, ReadableTexts.Read read, Settings decided) {
        Set<Operation> now = EnumSet.copyOf(may);
        now.removeIf(operation -> !dialogue.state().allows(operation, decision.basis()));
        if (decided.acknowledgement() != Acknowledgement.ACKNOWLEDGED) {
            now.remove(Operation.ACKNOWLEDGE);
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
