package se.medarbetarsamtal.impl.persistence.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.document;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.template;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.Templates;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;

class StoredTemplatesTest {

    private static final PublicationLevel KOMMUN = PublicationLevel.PRINCIPAL_ORGANISER;

    private final TenantRef tenant = tenant();
    private final TemplateId id = new TemplateId(RandomIds.next());

    @OnBothDatabases
    void aTemplateIsReadAsItWasPublished(TestDatabase database) {
        PublishedTemplate template = template(tenant);
        database.templates().insert(template);

        assertThat(database.templates().newest(tenant, template.template())).contains(template);
        assertThat(database.templates().version(tenant, new VersionKey(template.template(), 1))).contains(template);
        assertThat(database.templates().version(tenant, new VersionKey(template.template(), 2))).isEmpty();
    }

    @OnBothDatabases
    void theNewestVersionIsFoundAndTheOlderOneStays(TestDatabase database) {
        PublishedTemplate first = template(tenant, id, 1, KOMMUN, document("Gammal", "Hur mår katten?"));
        PublishedTemplate second = template(tenant, id, 2, KOMMUN, document("Ny", "Hur trivs du?"));
        Templates templates = database.templates();
        templates.insert(first);
        templates.insert(second);

        assertThat(templates.newest(tenant, id)).contains(second);
        assertThat(templates.version(tenant, new VersionKey(id, 1))).contains(first);
        assertThat(templates.search(tenant, List.of("trivs"))).containsExactly(second);
        assertThat(templates.search(tenant, List.of("katten"))).isEmpty();
    }

    @OnBothDatabases
    void onlyWhatIsForAllIsSeenByAnotherTenant(TestDatabase database) {
        Templates templates = database.templates();
        String mark = RandomIds.next();
        PublishedTemplate own = template(tenant, id, 1, KOMMUN, document("Egen", mark));
        PublishedTemplate open =
                template(tenant, new TemplateId(RandomIds.next()), 1, PublicationLevel.ALL, document("Alla", mark));
        Stream.of(own, open).forEach(templates::insert);
        TenantRef other = tenant();
        List<VersionKey> keys = List.of(new VersionKey(id, 1), new VersionKey(open.template(), 1));

        assertThat(templates.newest(other, id)).isEmpty();
        assertThat(templates.version(other, new VersionKey(id, 1))).isEmpty();
        assertThat(templates.newest(other, open.template())).contains(open);
        assertThat(templates.titles(other, keys)).isEqualTo(Map.of(keys.get(1), "Alla"));
        assertThat(templates.search(other, List.of(mark))).containsExactly(open);
        assertThat(templates.search(tenant, List.of(mark))).containsExactly(open, own);
    }

    @OnBothDatabases
    void everyWordMustOccurSomewhereInTheText(TestDatabase database) {
        Templates templates = database.templates();
        PublishedTemplate template = template(tenant, id, 1, KOMMUN, document("Åtgärder 100%", "Vad VILL du?"));
        templates.insert(template);

        assertThat(templates.search(tenant, List.of("åtgärder", "vill", "lyssna", "ta upp")))
                .containsExactly(template);
        assertThat(templates.search(tenant, List.of("a\u030Atga\u0308rder"))).containsExactly(template);
        assertThat(templates.search(tenant, List.of("0%"))).containsExactly(template);
        assertThat(templates.search(tenant, List.of())).containsExactly(template);
        assertThat(Stream.of("saknas", "%vill%", "v_ll", "!", "'", "\\", "\0")
                        .filter(word -> !templates.search(tenant, List.of("vill", word)).isEmpty()))
                .isEmpty();
    }

    @OnBothDatabases
    void whatIsFoundIsSortedAsInSwedish(TestDatabase database) {
        Stream.of("Östra", "Zon", "Ärligt", "ånger", "anka")
                .map(title -> template(tenant, new TemplateId(RandomIds.next()), 1, KOMMUN, document(title, "Hur?")))
                .forEach(database.templates()::insert);

        assertThat(database.templates().search(tenant, List.of("hur")))
                .extracting(found -> found.document().title())
                .containsExactly("anka", "Zon", "ånger", "Ärligt", "Östra");
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
    void aDocumentWithEverythingInItIsReadAsItWas(TestDatabase database) {
        TemplateDocument full = Full.document();
        PublishedTemplate template = template(tenant, id, 1, KOMMUN, full);
        database.templates().insert(template);

        assertThat(database.templates().newest(tenant, id)).contains(template);
    }
}
