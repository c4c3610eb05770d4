package se.medarbetarsamtal.impl.document;

import java.util.List;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Column;
import se.medarbetarsamtal.impl.template.TemplateDocument.Group;
import se.medarbetarsamtal.impl.template.TemplateDocument.HeaderField;
import se.medarbetarsamtal.impl.template.TemplateDocument.PlanForm;
import se.medarbetarsamtal.impl.template.TemplateDocument.Table;

/** The form of a plan in short words. */
final class Plans {

    private static final PlanForm FORM = new PlanForm("Handlingsplan", List.of(),
            List.of(new HeaderField("datum", "Datum"), new HeaderField("medarbetare", "Medarbetare"),
                    new HeaderField("chef", "Ansvarig chef"), new HeaderField("enhet", "Verksamhet, enhet")),
            List.of(
                    new Table("goals", List.of(
                            new Group("Mål", List.of(column("unitGoal", "Verksamhetens"), column("individualGoal", "Medarbetarens"))),
                            new Group("Plan", List.of(column("activities", "Hur?"), column("responsible", "Ansvarig"), column("dates", "Datum"))))),
                    new Table("challenge", List.of(
                            new Group("Utmaning", List.of(column("challenge", "Vad?"), column("responsible", "Ansvarig")))))),
            List.of());

    private Plans() { }

    /** @return the template with that form */
    static TemplateDocument with(TemplateDocument plain) {
        return new TemplateDocument(plain.schoolForm(), plain.title(), plain.language(), plain.source(), plain.routineTitle(),
                plain.intro(), plain.preparation(), plain.sections(), FORM, plain.footnotes(), plain.release());
    }

    private static Column column(String id, String label) {
        return new Column(id, label, false);
    }
}
