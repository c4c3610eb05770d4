package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.journal.AccessLog;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.overview.ReadingLog.Act;
import se.medarbetarsamtal.impl.overview.ReadingLog.Line;
import se.medarbetarsamtal.impl.overview.ReadingLog.Relation;
import se.medarbetarsamtal.impl.overview.ReadingLog.What;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.policy.Reason;

/** Shows the employee who has read: "Vem har läst". It opens no text, but is itself an access. */
@Component(service = ReadingLogService.class)
public class ReadingLogService {

    static final int LINES_A_PAGE = 50;
    private static final List<String> SHOWN = Arrays.stream(Act.values()).map(Act::name).toList();

    private final DialogueAccess access;
    private final AccessLog log;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final Names names;
    private final Clock clock;

    @Activate
    public ReadingLogService(
            @Reference DialogueAccess access,
            @Reference AccessLog log,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference Names names,
            @Reference Clock clock) {
        this.access = access;
        this.log = log;
        this.journal = journal;
        this.transactions = transactions;
        this.names = names;
        this.clock = clock;
    }

    /** @param before where the page begins, as the one before it said; empty for the newest */
    public ReadingLog read(Request request, DialogueId id, OptionalLong before) {
        AccessDecision decision = access.grant(request, id, Operation.READ_LOG).decision();
        List<AccessLog.Line> found = transactions.run(() -> {
            journal.allowed(decision, "READ_LOG", "dialogue");
            return log.lines(request.tenant(), id, decision.facts().employee(), SHOWN,
                    before.orElse(Long.MAX_VALUE), LINES_A_PAGE + 1);
        });
        List<AccessLog.Line> page = found.subList(0, Math.min(found.size(), LINES_A_PAGE));
        List<PersonRef> actors = page.stream().map(ReadingLogService::person).flatMap(Optional::stream).distinct().toList();
        Names.Known known = names.of(request.tenant(), request.person(), actors);
        LocalDate today = clock.today();
        return new ReadingLog(
                page.stream().map(line -> line(line, known, today)).toList(),
                found.size() > page.size() ? OptionalLong.of(page.get(page.size() - 1).number()) : OptionalLong.empty());
    }

    private static Line line(AccessLog.Line line, Names.Known known, LocalDate today) {
        Optional<PersonRef> person = person(line);
        return new Line(
                LocalDate.ofInstant(line.at(), Clock.SWEDEN),
                person,
                person.map(known::of).orElse(""),
                person.map(somebody -> known.dutyRoles(somebody, today)).orElse(List.of()),
                person.isPresent() ? relation(Reason.valueOf(line.reason())) : Relation.SYSTEM,
                Act.valueOf(line.act()),
                what(line.kind()));
    }

    private static Optional<PersonRef> person(AccessLog.Line line) {
        return Optional.of(line.actor()).filter(actor -> !actor.equals(JournalEntry.SYSTEM));
    }

    private static Relation relation(Reason reason) {
        return switch (reason) {
            case RESPONSIBLE_NOW -> Relation.RESPONSIBLE;
            case MENTOR_NOW -> Relation.MENTOR;
            case DISCLOSURE_NOW -> Relation.DISCLOSURE;
            case OWN_TALK -> Relation.EMPLOYEE;
            default -> throw new IllegalStateException("Nobody gets in for " + reason);
        };
    }

    /** @param kind a field's kind, or another name from code: the talk as a whole, or its time */
    private static What what(String kind) {
        return switch (kind) {
            case "dialogue" -> What.DIALOGUE;
            case "booking" -> What.TIME;
            case "NOTES" -> What.NOTE;
            default -> switch (Field.Kind.valueOf(kind)) {
                case EMPLOYEE, MANAGER -> What.PREPARATION;
                case OWN_NOTE, JOINT, TO_NOTES, ACKNOWLEDGEMENT, REOPENING, ADDENDUM -> What.NOTE;
                case AGREEMENT, PLAN, FOLLOW_UP -> What.AGREEMENT;
                case OWN_QUESTION -> What.QUESTION;
                case PLACE, TIME_MESSAGE, TIME_REQUEST -> What.TIME;
            };
        };
    }
}
