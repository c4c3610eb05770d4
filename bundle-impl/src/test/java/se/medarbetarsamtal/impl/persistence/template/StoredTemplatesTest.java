package se.medarbetarsamtal.impl.persistence.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.dialogue;
import static se.medarbetarsamtal.impl.persistence.Samples.document;
import static se.medarbetarsamtal.impl.persistence.Samples.head;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.publish;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.template;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateHead;
import se.medarbetarsamtal.impl.template.TemplateQuery;
import se.medarbetarsamtal.impl.template.TemplateReader;
import se.medarbetarsamtal.impl.template.TemplateState;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;
import se.medarbetarsamtal.impl.template.Templates;

class StoredTemplatesTest {

    private static final PublicationLevel KOMMUN = PublicationLevel.PRINCIPAL_ORGANISER;

    /** Narrowed to a word and a level, so that what tests beside this one publish to all is not among it. */
    private static final TemplateQuery HUR =
            new TemplateQuery("hur", Optional.of(PublicationLevel.SCHOOL), Optional.empty(), Optional.empty());

    private final TenantRef tenant = tenant();
    private final TemplateId id = new TemplateId(RandomIds.next());

    @OnBothDatabases
    void aTemplateIsReadAsItWasPublished(TestDatabase database) {
        PublishedTemplate template = template(tenant);
        publish(database, template);

        assertThat(database.templates().newest(reader(tenant), template.template())).contains(template);
        assertThat(database.templates().version(tenant, new VersionKey(template.template(), 1))).contains(template);
        assertThat(database.templates().version(tenant, new VersionKey(template.template(), 2))).isEmpty();
    }

    @OnBothDatabases
    void theNewestVersionIsFoundAndTheOlderOneStays(TestDatabase database) {
        PublishedTemplate first = template(tenant, id, 1, KOMMUN, document("Gammal", "Hur mår katten?"));
        PublishedTemplate second = template(tenant, id, 2, KOMMUN, document("Ny", "Hur trivs du?"));
        Templates templates = database.templates();
        publish(database, first);
        publish(database, second);

        assertThat(templates.newest(reader(tenant), id)).contains(second);
        assertThat(templates.version(tenant, new VersionKey(id, 1))).contains(first);
    }

    @OnBothDatabases
    void onlyWhatIsForAllIsSeenByAnotherTenant(TestDatabase database) {
        Templates templates = database.templates();
        PublishedTemplate own = template(tenant, id, 1, KOMMUN, document("Egen", "Hur?"));
        PublishedTemplate open =
                template(tenant, new TemplateId(RandomIds.next()), 1, PublicationLevel.ALL, document("Alla", "Hur?"));
        Stream.of(own, open).forEach(template -> publish(database, template));
        TenantRef other = tenant();
        List<VersionKey> keys = List.of(new VersionKey(id, 1), new VersionKey(open.template(), 1));

        assertThat(templates.newest(reader(other), id)).isEmpty();
        assertThat(templates.version(other, new VersionKey(id, 1))).isEmpty();
        assertThat(templates.newest(reader(other), open.template())).contains(open);
        assertThat(templates.titles(other, keys)).isEmpty();
    }

    @OnBothDatabases
    void thousandsOfTitlesAreOneStatement(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);
        List<VersionKey> keys = Stream.concat(Stream.of(dialogue.template()), IntStream.range(1, 2_000)
                        .mapToObj(i -> new VersionKey(new TemplateId(RandomIds.next()), i)))
                .toList();

        int statements = database.dataSource().statementsOf(() -> assertThat(database.templates().titles(tenant, keys))
                .isEqualTo(Map.of(dialogue.template(), "Medarbetarsamtal")));

        assertThat(statements).isEqualTo(1);
        assertThat(database.templates().titles(tenant, List.of())).isEmpty();
    }

    @OnBothDatabases
    void aSchoolsTemplateIsSeenAtTheSchoolAndAWithdrawnOneByNobody(TestDatabase database) {
        OrganisationRef school = new OrganisationRef("kommun");
        PublishedTemplate template = template(tenant, id, 1, PublicationLevel.SCHOOL, document("Skolans", "Hur?"));
        publish(database, template);
        TemplateReader colleague = new TemplateReader(tenant, Set.of(school, new OrganisationRef("annan")));
        TemplateReader stranger = new TemplateReader(tenant(), Set.of(school));
        Templates templates = database.templates();

        assertThat(templates.newest(colleague, id)).contains(template);
        assertThat(database.templateIndex().all(colleague, HUR)).containsExactly(id);
        for (TemplateReader other : List.of(reader(tenant), stranger)) {
            assertThat(templates.newest(other, id)).isEmpty();
            assertThat(templates.published(other, new VersionKey(id, 1))).isEmpty();
            assertThat(database.templateIndex().all(other, HUR)).isEmpty();
        }

        TemplateHead head = head(template);
        database.templateHeads().change(new TemplateHead(id, tenant, school, TemplateState.ARCHIVED, head.level(), 1,
                head.draft(), 2, false, Optional.empty(), NOW), 1);
        assertThat(templates.newest(colleague, id)).isEmpty();
        assertThat(database.templateIndex().all(colleague, HUR)).isEmpty();
        assertThat(templates.published(colleague, new VersionKey(id, 1))).isEmpty();
        assertThat(templates.version(tenant, new VersionKey(id, 1))).contains(template);
    }

    @OnBothDatabases
    void aTalkKeepsTheTemplateOfAnotherHuvudmanThatIsNotForAllAnyMore(TestDatabase database) {
        PublishedTemplate template = template(tenant, id, 1, PublicationLevel.ALL, document("Alla", "Hur?"));
        publish(database, template);
        TenantRef other = tenant();
        Dialogue talk = dialogue(template(other, id, 1, PublicationLevel.ALL, template.document()), person());
        database.dialogues().insert(List.of(talk));
        TemplateHead head = head(template);
        database.templateHeads().change(new TemplateHead(id, tenant, head.owner(), TemplateState.PUBLISHED, KOMMUN, 1,
                head.draft(), 2, false, Optional.empty(), NOW), 1);

        assertThat(database.templates().newest(reader(other), id)).isEmpty();
        assertThat(database.templates().version(other, talk.template())).map(PublishedTemplate::document).contains(template.document());
        assertThat(database.templates().titles(other, List.of(talk.template()))).containsEntry(talk.template(), "Alla");
        assertThat(database.templates().version(tenant(), talk.template())).isEmpty();
    }

    private static TemplateReader reader(TenantRef tenant) {
        return new TemplateReader(tenant, Set.of());
    }

    @OnBothDatabases
    void aDocumentWithEverythingInItIsReadAsItWas(TestDatabase database) {
        TemplateDocument full = Full.document();
        PublishedTemplate template = template(tenant, id, 1, KOMMUN, full);
        publish(database, template);

        assertThat(database.templates().newest(reader(tenant), id)).contains(template);
    }
}
