package se.medarbetarsamtal.impl.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.document.RecordCopy.Agreed;
import se.medarbetarsamtal.impl.document.RecordCopy.Plan;
import se.medarbetarsamtal.impl.document.RecordCopy.Step;
import se.medarbetarsamtal.impl.document.RecordCopy.Written;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.template.TemplateDocument.PlanForm;

/** What was agreed, for a copy: in the tables of the template where it has one for it, and otherwise by itself. */
final class CopiedPlan {

    private final PlanForm form;
    private final List<Agreement> agreements;
    private final Map<Field, Written> texts;
    private final boolean masked;

    /** @param form null when the template has no plan */
    CopiedPlan(PlanForm form, List<Agreement> agreements, Map<Field, Written> texts, boolean masked) {
        this.form = form;
        this.agreements = agreements;
        this.texts = texts;
        this.masked = masked;
    }

    List<Agreed> agreements() {
        return agreements.stream()
                .filter(agreement -> !TableMaker.hasPlaceFor(form, agreement.kind()) && texts.containsKey(agreement.field()))
                .map(agreement -> agreed(agreement, texts.get(agreement.field())))
                .toList();
    }

    Optional<Plan> plan() {
        return Optional.ofNullable(form).map(known -> new Plan(
                new TableMaker(agreements.stream().map(Agreement::frozen).toList(), words(), masked).make(known),
                agreements.stream().collect(Collectors.toMap(Agreement::id, agreement -> notes(agreement.id())))));
    }

    List<Step> steps(List<FollowUp> followUps) {
        return followUps.stream().map(step -> new Step(step, Optional.ofNullable(texts.get(step.note())))).toList();
    }

    private Agreed agreed(Agreement agreement, Written words) {
        return new Agreed(words.text().orElse(""), agreement.status(), words.revision(), words.writtenAt(), words.writtenBy(),
                notes(agreement.id()));
    }

    private List<Written> notes(String agreement) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().kind() == Field.Kind.FOLLOW_UP
                        && text.getKey().name().startsWith(agreement + "."))
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(Written::writtenAt)))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<Field, String> words() {
        Map<Field, String> words = new HashMap<>();
        texts.forEach((field, written) -> words.put(field, written.text().orElse("")));
        return words;
    }
}
