package se.medarbetarsamtal.impl.dialogue;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.Templates;

/** What is asked in a talk: the questions of its template, and those that its parties have added. */
@Component(service = AskedQuestions.class)
public class AskedQuestions {

    private final Templates templates;
    private final OwnQuestions own;

    @Activate
    public AskedQuestions(@Reference Templates templates, @Reference OwnQuestions own) {
        this.templates = templates;
        this.own = own;
    }

    TemplateDocument templateOf(Dialogue dialogue) {
        return templates.ofTalk(dialogue.tenant(), dialogue.template()).document();
    }

    /** @return the question of the talk itself; one that a party has added is without its words */
    Optional<Question> find(Dialogue dialogue, TemplateDocument template, String id) {
        return template.question(id).or(() -> own(dialogue, id).map(question -> question.asked("")));
    }

    /**
     * In the running transaction, in which the talk is locked.
     *
     * @throws Stale when the question has been taken away meanwhile
     */
    void requireStillAsked(Dialogue dialogue, TemplateDocument template, String id) {
        if (!template.asksBeforehand(id) && find(dialogue, template, id).isEmpty()) {
            throw new Stale();
        }
    }

    private Optional<OwnQuestion> own(Dialogue dialogue, String id) {
        return own.ofDialogue(dialogue.tenant(), dialogue.id()).stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
