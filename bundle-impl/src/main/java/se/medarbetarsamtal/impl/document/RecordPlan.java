package se.medarbetarsamtal.impl.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import se.medarbetarsamtal.impl.document.RecordCopy.Agreed;
import se.medarbetarsamtal.impl.document.RecordCopy.Plan;
import se.medarbetarsamtal.impl.document.RecordCopy.Step;
import se.medarbetarsamtal.impl.document.RecordCopy.Written;

/** What was agreed in a talk, and how it fares. */
final class RecordPlan {

    private final RecordCopy copy;
    private final RecordParts parts;
    private final PaperWords words;

    RecordPlan(RecordCopy copy, RecordParts parts) {
        this.copy = copy;
        this.parts = parts;
        this.words = parts.words();
    }

    void lay() {
        copy.plan().ifPresent(this::plan);
        if (!copy.agreements().isEmpty()) {
            parts.section(words.text("agreements"));
            copy.agreements().forEach(this::agreed);
        }
        if (!copy.followUps().isEmpty()) {
            parts.section(words.text("follow-ups"));
            copy.followUps().forEach(this::step);
        }
    }

    /** A row may be long: each stands by itself, with its columns below each other. */
    private void plan(Plan plan) {
        parts.section(plan.tables().title());
        if (plan.tables().tables().stream().allMatch(table -> table.rows().isEmpty())) {
            parts.html().text(parts.html().body(), "p", "muted", words.text("plan.empty"));
        }
        plan.tables().tables().forEach(table -> table.rows().forEach(row -> {
            parts.heading(table.groups().stream().map(PlanTables.Group::label).filter(label -> !label.isBlank()).findFirst()
                    .orElseGet(() -> words.text("plan.row")));
            Element card = parts.card();
            row.cells().forEach(cell -> cell(card, cell));
            parts.line(card, words.text("status"), words.text("status." + row.status()));
            plan.notes().getOrDefault(row.agreement(), List.of()).forEach(this::note);
        }));
    }

    private void cell(Element card, PlanTables.Cell cell) {
        if (cell instanceof PlanTables.Days days) {
            parts.line(card, days.column(), words.text("implementation") + ": " + day(days.implementation()) + "\n"
                    + words.text("follow-up") + ": " + day(days.followUp()));
        } else if (cell instanceof PlanTables.Words written) {
            String text = parts.shown(written.text());
            parts.line(card, written.column(), !written.isNoneNeeded() ? text
                    : text.isBlank() ? words.text("no-activity") : words.text("no-activity") + "\n" + text);
        }
    }

    private void agreed(Agreed agreed) {
        Element box = parts.html().add(parts.html().body(), "div", "written-box");
        parts.html().text(box, "p", "by", words.text("status." + agreed.status()) + " · " + parts.shown(agreed.writtenBy().name())
                + ", " + words.day(agreed.writtenAt()));
        parts.paragraph(box, agreed.text());
        agreed.notes().forEach(this::note);
    }

    private void step(Step step) {
        parts.heading(words.text("follow-up." + step.followUp().kind()) + " " + words.day(step.followUp().dueOn()));
        parts.html().text(parts.html().body(), "p", "muted",
                step.followUp().heldOn().map(day -> words.text("follow-up.held", words.day(day))).orElseGet(() -> words.text("follow-up.planned")));
        step.note().ifPresent(this::note);
    }

    private void note(Written note) {
        parts.written(words.text("note"), note);
    }

    private String day(Optional<LocalDate> day) {
        return day.map(words::day).orElseGet(() -> words.text("empty"));
    }
}
