package se.medarbetarsamtal.impl.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.policy.DialogueFacts;
import se.medarbetarsamtal.impl.template.Draft;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateDocument.PreparationQuestion;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.TemplateDocument.Target;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateHead;
import se.medarbetarsamtal.impl.template.TemplateState;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;

/** Things to store, each new: a tenant of its own keeps a test apart from all others. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-11-22T09:42:00.123456Z");
    public static final Period PERIOD = Period.of(LocalDate.parse("2026-11-22"));

    private Samples() { }

    public static TenantRef tenant() {
        return new TenantRef("tenant-" + RandomIds.next());
    }

    public static PersonRef person() {
        return new PersonRef("person-" + RandomIds.next());
    }

    public static List<PersonRef> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> person()).toList();
    }

    public static Request request(TenantRef tenant, Request.Once once) {
        return new Request(new Actor(person(), tenant, Set.of(), Optional.empty()), Optional.ofNullable(once));
    }

    public static TemplateDocument document(String title, String question) {
        return new TemplateDocument(TemplateDocument.SCHOOL_FORM, title, "sv", null, null,
                List.of("Syftet är att lyssna."),
                List.of(new PreparationQuestion("prep-topics", "Vad vill du ta upp?")),
                List.of(new Section("work", "Arbetet", Target.NOTES, null, null, null,
                        List.of(new Question("work-now", question, false, true, null, List.of())))),
                null, List.of(), null);
    }

    public static PublishedTemplate template(TenantRef tenant) {
        return template(tenant, new TemplateId(RandomIds.next()), 1, PublicationLevel.PRINCIPAL_ORGANISER,
                document("Medarbetarsamtal", "Hur trivs du?"));
    }

    public static PublishedTemplate template(
            TenantRef tenant, TemplateId id, int version, PublicationLevel level, TemplateDocument document) {
        return new PublishedTemplate(id, version, tenant, new OrganisationRef("kommun"), level, NOW, document);
    }

    /** @return the template whose newest version that is */
    public static TemplateHead head(PublishedTemplate newest) {
        return new TemplateHead(newest.template(), newest.tenant(), newest.publisher(), TemplateState.PUBLISHED, newest.level(),
                newest.version(), Draft.of(newest.document()), newest.version(), false, Optional.empty(), NOW);
    }

    /** Stores a version, and the template around it when it is the first. */
    public static void publish(TestDatabase database, PublishedTemplate template) {
        database.transactions().run(() -> {
            if (template.version() == 1) {
                database.templateHeads().insert(head(template));
            } else {
                database.templateHeads().change(head(template), template.version() - 1);
            }
            database.templates().insert(template);
        });
    }

    public static Dialogue dialogue(PublishedTemplate template, PersonRef employee) {
        return dialogue(template, employee, 1);
    }

    public static Dialogue dialogue(PublishedTemplate template, PersonRef employee, int ordinal) {
        return new Dialogue(
                new DialogueFacts(new DialogueId(RandomIds.next()), template.tenant(), employee, person()),
                new VersionKey(template.template(), template.version()),
                PERIOD, ordinal, DialogueState.ASSIGNED, NOW, Optional.empty(), 1);
    }

    /** Stores a talk with a template of its own. */
    public static Dialogue stored(TestDatabase database, TenantRef tenant) {
        return stored(database, tenant, 1).get(0);
    }

    /** Stores talks of as many employees, with one template. */
    public static List<Dialogue> stored(TestDatabase database, TenantRef tenant, int count) {
        PublishedTemplate template = template(tenant);
        List<Dialogue> dialogues = people(count).stream().map(person -> dialogue(template, person)).toList();
        database.transactions().run(() -> {
            publish(database, template);
            database.dialogues().insert(dialogues);
        });
        return dialogues;
    }

    public static SealedText text(Field field, int revision) {
        return new SealedText(field, revision, person(), NOW, new byte[] {1, 0, -1, (byte) revision});
    }
}
