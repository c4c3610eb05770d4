package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.PlanCheck;
import se.medarbetarsamtal.impl.plan.PreviousTalk;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.template.Templates;

/** Opens the plan of a talk, beside that of the talk before; and one agreement through the years. */
@Component(service = PlanService.class)
public class PlanService {

    private final DialogueAccess access;
    private final PreviousTalk previous;
    private final PlanReader reader;
    private final PlanHeaders headers;
    private final Agreements agreements;
    private final Templates templates;
    private final Names names;
    private final Clock clock;

    @Activate
    public PlanService(
            @Reference DialogueAccess access,
            @Reference PreviousTalk previous,
            @Reference PlanReader reader,
            @Reference PlanHeaders headers,
            @Reference Agreements agreements,
            @Reference Templates templates,
            @Reference Names names,
            @Reference Clock clock) {
        this.access = access;
        this.previous = previous;
        this.reader = reader;
        this.headers = headers;
        this.agreements = agreements;
        this.templates = templates;
        this.names = names;
        this.clock = clock;
    }

    /** Who has said what is known only when the plan is read, so the host is asked for names behind the transactions. */
    public PlanPage open(Request request, DialogueId id) {
        Granted granted = access.grant(request, id, Operation.READ);
        Optional<Granted> earlier = previous.of(granted);
        PlanContent now = reader.read(granted);
        Optional<PlanContent> before = earlier.map(reader::read);
        Set<PersonRef> people = new LinkedHashSet<>(now.people());
        before.ifPresent(content -> people.addAll(content.people()));
        PersonRef manager = headers.managerOf(granted.dialogue());
        people.add(manager);
        Names.Known known = names.of(request.tenant(), granted.dialogue().employee(), List.copyOf(people));
        PlanRows rows = new PlanRows(now, known, request.person());
        LocalDate day = now.dialogue().heldOn().orElseGet(clock::today);
        return new PlanPage(headers.of(granted, manager, known), rows.all(), now.orderVersion(), rows.steps(),
                new PlanCheck(day, now.words()).hints(now.agreements()),
                before.map(content -> new PlanPage.Previous(content.dialogue(), titleOf(content.dialogue()),
                        new PlanRows(content, known, request.person()).all())));
    }

    /** One agreement in one talk. */
    public record Year(Dialogue dialogue, PlanPage.Row row) { }

    /** @return an agreement in each talk that it goes through and that the actor may read, the oldest first */
    public List<Year> line(Request request, DialogueId id, String agreement) {
        Granted granted = access.grant(request, id, Operation.READ);
        Agreement known = agreements.ofDialogue(request.tenant(), id).stream()
                .filter(one -> one.id().equals(agreement))
                .findFirst()
                .orElseThrow(() -> access.noSuchPart(granted, agreement));
        List<PlanContent> read = new ArrayList<>();
        List<Agreement> line = agreements.ofLine(request.tenant(), known.line().id());
        for (DialogueId talk : new LinkedHashSet<>(line.stream().map(Agreement::dialogue).toList())) {
            readable(request, talk).map(one -> reader.readLine(one, known.line().id())).ifPresent(read::add);
        }
        Set<PersonRef> people = new LinkedHashSet<>();
        read.forEach(content -> people.addAll(content.people()));
        Names.Known names = this.names.of(request.tenant(), request.person(), List.copyOf(people));
        return read.stream()
                .flatMap(content -> content.agreements().stream()
                        .map(one -> new Year(content.dialogue(), new PlanRows(content, names, request.person()).row(one))))
                .sorted(Comparator.comparing(year -> year.row().agreement().createdAt()))
                .toList();
    }

    private Optional<Granted> readable(Request request, DialogueId talk) {
        try {
            return Optional.of(access.grant(request, talk, Operation.READ));
        } catch (NotThere refused) {
            return Optional.empty();
        }
    }

    private String titleOf(Dialogue dialogue) {
        return templates.titles(dialogue.tenant(), List.of(dialogue.template())).getOrDefault(dialogue.template(), "");
    }
}
