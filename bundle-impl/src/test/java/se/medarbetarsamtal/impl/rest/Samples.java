package se.medarbetarsamtal.impl.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.policy.DialogueFacts;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.Templates;

/** One of each. */
final class Samples {

    static final DialogueId DIALOGUE = new DialogueId("0123456789abcdef0123456789abcdef");
    static final TemplateId TEMPLATE = new TemplateId("fedcba9876543210fedcba9876543210");
    static final PersonRef KARIN = Service.KARIN.person();
    static final PersonRef ALI = new PersonRef("p-12");
    static final Instant WRITTEN = Instant.parse("2026-11-22T09:42:00Z");

    static final TemplateDocument DOCUMENT = new TemplateDocument(
            TemplateDocument.SCHOOL_FORM,
            "Medarbetarsamtal",
            "sv",
            "Rutin",
            null,
            List.of("Syfte"),
            List.of(new TemplateDocument.PreparationQuestion("prep-topics", "Vad vill du ta upp?")),
            List.of(new TemplateDocument.Section("work", "Arbetet", TemplateDocument.Target.NOTES, null, null, null,
                    List.of(new TemplateDocument.Question("work-1", "Hur är det?", false, true, null,
                            List.of(new TemplateDocument.Point("Trivsel", 1, false, null)))))),
            new TemplateDocument.PlanForm("Plan", List.of(), List.of(), List.of(new TemplateDocument.Table("goals",
                    List.of(new TemplateDocument.Group("Mål",
                            List.of(new TemplateDocument.Column("goal", "Mål", true)))))), List.of("Kurs")),
            List.of(new TemplateDocument.Footnote(1, "Not")), null);

    static final PublishedTemplate PUBLISHED = new PublishedTemplate(TEMPLATE, 1, Service.KARIN.tenant(),
            new OrganisationRef("o-1"), PublicationLevel.PRINCIPAL_ORGANISER, WRITTEN, DOCUMENT);

    static final Booking BOOKING = new Booking(
            DIALOGUE, 1, Instant.parse("2026-11-26T12:00:00Z"), ZoneId.of("Europe/Stockholm"), 60, false);

    private Samples() { }

    static Dialogue dialogue(DialogueState state) {
        return dialogue(state, KARIN);
    }

    /** @param responsible whose talk with Ali it is */
    static Dialogue dialogueOf(String responsible) {
        return dialogue(DialogueState.ASSIGNED, new PersonRef(responsible));
    }

    private static Dialogue dialogue(DialogueState state, PersonRef responsible) {
        return new Dialogue(
                new DialogueFacts(DIALOGUE, Service.KARIN.tenant(), ALI, responsible),
                new Templates.VersionKey(TEMPLATE, 1),
                Period.of(LocalDate.parse("2026-11-22")),
                1,
                state,
                WRITTEN,
                state == DialogueState.HELD ? Optional.of(LocalDate.parse("2026-11-26")) : Optional.empty(),
                3);
    }
}
