package se.medarbetarsamtal.impl.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.organisation.Logo;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.booking.Bookings;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.journal.AccessLog;
import se.medarbetarsamtal.impl.policy.UnitTree;
import se.medarbetarsamtal.impl.template.TemplateDocument.HeaderField;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** Fills the head of an action plan from the talk and the host. */
@Component(service = PlanHeads.class)
public class PlanHeads {

    private static final List<String> LINES = List.of("datum", "medarbetare", "chef", "enhet");

    private final AccessLog log;
    private final Bookings bookings;
    private final Host host;
    private final Clock clock;

    @Activate
    public PlanHeads(
            @Reference AccessLog log, @Reference Bookings bookings, @Reference Host host, @Reference Clock clock) {
        this.log = log;
        this.bookings = bookings;
        this.host = host;
        this.clock = clock;
    }

    /** @param organiser the huvudman's name */
    record Head(String organiser, Optional<Logo> logo, List<PlanDocument.Line> lines) { }

    private record Known(Optional<LocalDate> day, Optional<PersonCard> employee, Optional<PersonCard> chef, String units) { }

    /** The chef is who held the talk; until somebody has, who answers for it. */
    Head of(Granted granted, TemplateDocument template) {
        return of(granted, template, template.plan().header());
    }

    /** The same for the notes, which have all four of its lines also where the template has no plan, or a shorter head. */
    Head ofNotes(Granted granted, TemplateDocument template) {
        PaperWords words = PaperWords.of(template.language());
        List<HeaderField> fields = new ArrayList<>(template.plan() == null ? List.of() : template.plan().header());
        LINES.stream().filter(id -> fields.stream().noneMatch(field -> id.equals(field.id())))
                .forEach(id -> fields.add(new HeaderField(id, words.text("head-" + id))));
        return of(granted, template, fields);
    }

    private Head of(Granted granted, TemplateDocument template, List<HeaderField> fields) {
        Dialogue dialogue = granted.dialogue();
        PaperWords words = PaperWords.of(template.language());
        TenantRef tenant = dialogue.tenant();
        PersonRef chef = log.lastActor(tenant, dialogue.id(), "HELD").orElse(dialogue.responsible());
        Map<PersonRef, PersonCard> cards = host.persons().cards(tenant, Set.of(dialogue.employee(), chef));
        Optional<LocalDate> day = day(granted);
        Optional<PersonCard> employee = Optional.ofNullable(cards.get(dialogue.employee()));
        Known known = new Known(day, employee, Optional.ofNullable(cards.get(chef)),
                units(tenant, employee, day.orElseGet(clock::today)));
        return new Head(host.organisations().principalOrganiser(tenant).name(), host.organisations().logo(tenant),
                fields.stream().map(field -> line(field, known, words)).toList());
    }

    private static PlanDocument.Line line(HeaderField field, Known known, PaperWords words) {
        String text = switch (Objects.requireNonNullElse(field.id(), "")) {
            case "datum" -> known.day().map(words::day).orElse("");
            case "medarbetare" -> known.employee().map(PersonCard::displayName).orElseGet(words::nameless);
            case "chef" -> known.chef().map(PersonCard::displayName).orElseGet(words::nameless);
            case "enhet" -> known.units();
            default -> "";
        };
        return new PlanDocument.Line(Objects.requireNonNullElse(field.label(), ""), text);
    }

    /** The day of the talk; until it is held that of its time, for whoever knows of it. */
    private Optional<LocalDate> day(Granted granted) {
        Dialogue dialogue = granted.dialogue();
        return dialogue.heldOn().or(() -> bookings.find(dialogue.tenant(), dialogue.id())
                .filter(booking -> booking.isShownTo(granted.decision().basis()))
                .map(booking -> booking.wallTime().toLocalDate()));
    }

    /** Each with what it belongs to. Where somebody with a protected identity works stands on no paper. */
    private String units(TenantRef tenant, Optional<PersonCard> employee, LocalDate day) {
        List<OrganisationRef> units = employee.filter(card -> !card.isProtected()).stream()
                .flatMap(card -> card.duties().stream())
                .filter(duty -> duty.runsOn(day))
                .map(Duty::unit)
                .distinct()
                .toList();
        UnitTree tree = UnitTree.of(host, tenant, units);
        return units.stream().map(tree::find).flatMap(Optional::stream)
                .map(unit -> unit.parent().flatMap(tree::find).map(above -> above.name() + ", ").orElse("") + unit.name())
                .collect(Collectors.joining("; "));
    }
}
