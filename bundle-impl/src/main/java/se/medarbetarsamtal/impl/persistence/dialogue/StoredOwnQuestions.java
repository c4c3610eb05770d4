package se.medarbetarsamtal.impl.persistence.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.dialogue.OwnQuestion;
import se.medarbetarsamtal.impl.dialogue.OwnQuestions;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** Questions of the parties' own, a row each. */
@Component(service = OwnQuestions.class)
public class StoredOwnQuestions implements OwnQuestions {

    private final Mapped<OwnQuestionMapper> questions;

    @Activate
    public StoredOwnQuestions(@Reference Database database) {
        this.questions = database.mapped(OwnQuestionMapper.class, OwnQuestionMapper.Row.class, OwnQuestionMapper.TalkRow.class);
    }

    @Override
    public List<OwnQuestion> ofDialogue(TenantRef tenant, DialogueId dialogue) {
        return ofDialogues(tenant, List.of(dialogue)).getOrDefault(dialogue, List.of());
    }

    @Override
    public Map<DialogueId, List<OwnQuestion>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return questions.call(mapper -> mapper.ofDialogues(tenant, dialogues)).stream()
                .collect(Collectors.groupingBy(OwnQuestionMapper.TalkRow::dialogue, Collectors.mapping(
                        row -> new OwnQuestion(row.id(), row.place(), row.addedBy(), row.addedAt()), Collectors.toList())));
    }

    @Override
    public void insert(TenantRef tenant, DialogueId dialogue, OwnQuestion question) {
        OwnQuestionMapper.Row row =
                new OwnQuestionMapper.Row(question.id(), question.place(), question.addedBy(), question.addedAt());
        questions.one(mapper -> mapper.insert(tenant, dialogue, row));
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue, String question) {
        questions.one(mapper -> mapper.delete(tenant, dialogue, question));
    }
}
