package se.medarbetarsamtal.impl.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.policy.Staff;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** Copies talks for one of their parties: exactly what this party may read now. */
@Component(service = CopyService.class)
public class CopyService {

    static final int AT_ONCE = 20;

    private final DialogueAccess access;
    private final AccessPolicy policy;
    private final Dialogues dialogues;
    private final CopyReader reader;
    private final Host host;
    private final Clock clock;

    @Activate
    public CopyService(
            @Reference DialogueAccess access,
            @Reference AccessPolicy policy,
            @Reference Dialogues dialogues,
            @Reference CopyReader reader,
            @Reference Host host,
            @Reference Clock clock) {
        this.access = access;
        this.policy = policy;
        this.dialogues = dialogues;
        this.reader = reader;
        this.host = host;
        this.clock = clock;
    }

    /** @param masked leaves out names, and answers that may hold what is sensitive */
    public RecordCopy copy(Request request, DialogueId id, boolean masked) {
        return copies(List.of(access.grant(request, id, Operation.COPY)), masked, "COPIED", UnaryOperator.identity()).get(0);
    }

    /** @return all talks of that round whose employees are the actor's staff, the newest assignment first */
    public Batches<RecordCopy> round(Request request, Period period, boolean masked) {
        Staff staff = policy.staffOf(request);
        List<DialogueId> talks = dialogues.ofEmployees(request.tenant(), staff.employees(), Optional.of(period)).stream()
                .map(Dialogue::id)
                .toList();
        return Batches.of(request, talks, AT_ONCE,
                (part, some) -> copies(access.grantAll(part, some, Operation.COPY), masked, "COPIED", UnaryOperator.identity()));
    }

    /**
     * Who wrote is known only when the texts are read, so the host is asked for names after the transaction. When it is
     * silent then, the journal has the lines and nobody the copies.
     *
     * @param act what the journal calls it
     */
    List<RecordCopy> copies(List<Granted> granted, boolean masked, String act, UnaryOperator<TemplateDocument> language) {
        List<CopyReader.Talk> talks = reader.read(granted, act, language, ids -> ids).talks();
        Map<PersonRef, PersonCard> cards = host.persons().cards(granted.get(0).dialogue().tenant(), people(talks, masked));
        return talks.stream().map(talk -> new CopyMaker(talk.dialogue(), talk.template(),
                        new KnownNames(cards, PaperWords.of(talk.template().language())), talk.open(), masked)
                .make(talk.stored(), clock.now())).toList();
    }

    /** @return who is named in copies of these */
    static Set<PersonRef> people(Collection<CopyReader.Talk> talks, boolean masked) {
        Set<PersonRef> people = new HashSet<>();
        for (CopyReader.Talk talk : talks) {
            people.add(talk.dialogue().employee());
            if (!masked) {
                people.add(talk.dialogue().responsible());
                talk.stored().texts().forEach(text -> people.add(text.author()));
            }
        }
        return people;
    }
}
