package se.medarbetarsamtal.impl.persistence.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.medarbetarsamtal.impl.template.AnsweredBy;
import se.medarbetarsamtal.impl.template.QuestionKind;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Column;
import se.medarbetarsamtal.impl.template.TemplateDocument.Footnote;
import se.medarbetarsamtal.impl.template.TemplateDocument.Group;
import se.medarbetarsamtal.impl.template.TemplateDocument.HeaderField;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.PlanForm;
import se.medarbetarsamtal.impl.template.TemplateDocument.Point;
import se.medarbetarsamtal.impl.template.TemplateDocument.PreparationQuestion;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.TemplateDocument.Table;
import se.medarbetarsamtal.impl.template.TemplateDocument.ReleaseMode;
import se.medarbetarsamtal.impl.template.TemplateDocument.Target;
import se.medarbetarsamtal.impl.template.Translation;

/** A document that uses every part of the form. */
final class Full {

    private Full() { }

    static TemplateDocument document() {
        return new TemplateDocument(TemplateDocument.SCHOOL_FORM, "Titel", "sv-SE", "Rutin 2026", "Rutinen",
                List.of("Inledning ett", "Inledning \"två\" \\ 😀"),
                List.of(new PreparationQuestion("prep", "Förberedelse")),
                List.of(new Section("sec", "Avsnitt", Target.PLAN_CHALLENGE, "Årets utmaning", "Läs först", "Skriv kort",
                        List.of(new Question("q", "Fråga", true, false, "Skriv inga diagnoser",
                                List.of(new Point("Punkt", 1, true, "Hjälp"), new Point("Annan", null, false, null))),
                                new Question("val", "Vilket?", false, false, null, List.of(), QuestionKind.SCALE, AnsweredBy.BOTH,
                                        Target.NOTES, true, List.of(new Option("a", "Sällan"), new Option("b", "Ofta")), null),
                                new Question("tabell", "Vilka?", false, false, null, List.of(), QuestionKind.TABLE,
                                        AnsweredBy.MANAGER, null, false, null, List.of(new Option("vem", "Vem")))))),
                new PlanForm("Plan", List.of("Så här"), List.of(new HeaderField("datum", "Datum")),
                        List.of(new Table("goals", List.of(new Group("Mål", List.of(new Column("c", "Kolumn", true)))))),
                        List.of("Kurs")),
                List.of(new Footnote(1, "Fotnot")), ReleaseMode.TOGETHER, List.of("Så gör vi"), "https://exempel.se/rutin",
                List.of(new Translation("en", new TreeMap<>(Map.of("title", "Title", "questions/val/options/a", "Seldom")))));
    }
}
