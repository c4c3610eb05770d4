package se.medarbetarsamtal.impl.document;

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
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** Gives employees everything that is stored of their talks and that they may read. */
@Component(service = OwnDataService.class)
public class OwnDataService {

    /** Fewer than of copies: each comes with everything that ever stood in it. */
    static final int AT_ONCE = 5;

    private final DialogueAccess access;
    private final AccessPolicy policy;
    private final Dialogues dialogues;
    private final CopyReader reader;
    private final HistoryReader histories;
    private final Host host;
    private final Clock clock;

    @Activate
    public OwnDataService(
            @Reference DialogueAccess access,
            @Reference AccessPolicy policy,
            @Reference Dialogues dialogues,
            @Reference CopyReader reader,
            @Reference HistoryReader histories,
            @Reference Host host,
            @Reference Clock clock) {
        this.access = access;
        this.policy = policy;
        this.dialogues = dialogues;
        this.reader = reader;
        this.histories = histories;
        this.host = host;
        this.clock = clock;
    }

    /** @return all talks in which the actor is the employee now, the newest assignment first */
    public Batches<OwnTalk> all(Request request) {
        List<PersonRef> self = policy.self(request).employees();
        List<DialogueId> talks = dialogues.ofEmployees(request.tenant(), self, Optional.empty()).stream().map(Dialogue::id).toList();
        return Batches.of(request, talks, AT_ONCE, (part, some) -> read(access.grantAll(part, some, Operation.COPY), "COPIED",
                UnaryOperator.identity()));
    }

    /**
     * @param granted to the employee
     * @param act what the journal calls it
     */
    List<OwnTalk> read(List<Granted> granted, String act, UnaryOperator<TemplateDocument> language) {
        Request request = granted.get(0).decision().request();
        CopyReader.Read<Map<DialogueId, TalkHistory>> read =
                reader.read(granted, act, language, ids -> histories.of(request.tenant(), ids, request.person()));
        Map<PersonRef, PersonCard> cards = host.persons().cards(request.tenant(), people(read));
        return read.talks().stream().map(talk -> {
            KnownNames names = new KnownNames(cards, PaperWords.of(talk.template().language()));
            RecordCopy copy = new CopyMaker(talk.dialogue(), talk.template(), names, talk.open(), false).make(talk.stored(), clock.now());
            return new OwnTalkMaker(talk.stored(), read.more().get(talk.dialogue().id()), talk.open(), names).make(copy, clock.today());
        }).toList();
    }

    private static Set<PersonRef> people(CopyReader.Read<Map<DialogueId, TalkHistory>> read) {
        Set<PersonRef> people = new HashSet<>(CopyService.people(read.talks(), false));
        read.more().values().forEach(history -> history.people(people::add));
        read.talks().forEach(talk -> {
            talk.stored().ownQuestions().forEach(question -> people.add(question.addedBy()));
            talk.stored().sharing().releases().forEach(release -> people.add(release.owner()));
        });
        return people;
    }
}
