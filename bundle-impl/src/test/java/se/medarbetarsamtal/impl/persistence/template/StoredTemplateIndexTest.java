package se.medarbetarsamtal.impl.persistence.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.medarbetarsamtal.impl.persistence.Samples.document;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.persistence.OldDatabase;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Samples;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateCursor;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.TemplateDocument.Target;
import se.medarbetarsamtal.impl.template.TemplateEntry;
import se.medarbetarsamtal.impl.template.TemplatePage;
import se.medarbetarsamtal.impl.template.TemplateQuery;
import se.medarbetarsamtal.impl.template.TemplateReader;

class StoredTemplateIndexTest {

    private static final PublicationLevel KOMMUN = PublicationLevel.PRINCIPAL_ORGANISER;

    private final TenantRef tenant = tenant();
    private final OrganisationRef publisher = new OrganisationRef("o-" + RandomIds.next());

    @OnBothDatabases
    void everyWordMustOccurSomewhereInTheTextInOneOfItsForms(TestDatabase database) {
        published(database, KOMMUN, "Åtgärder 100%", "Vad VILL du med målet?");

        for (String words : List.of("", "åtgärd vill lyssna", "atgarderna", "a\u030Atga\u0308rder", "100", "mål målen MÅLETS")) {
            assertThat(titles(database, words)).as(words).containsExactly("Åtgärder 100%");
        }
        for (String words : List.of("saknas", "vill saknas", "v_ll", "åtgä%", "åtg", "' OR '1'='1")) {
            assertThat(titles(database, words)).as(words).isEmpty();
        }
    }

    @OnBothDatabases
    void theNewestVersionIsFoundByItsOwnWordsOnly(TestDatabase database) {
        TemplateId id = new TemplateId(RandomIds.next());
        Samples.publish(database, version(id, 1, KOMMUN, document("Gammal", "Hur mår katten?")));
        Samples.publish(database, version(id, 2, KOMMUN, document("Ny", "Hur trivs du?")));

        assertThat(database.templateIndex().search(reader(tenant), TemplateQuery.of("trivs"), Optional.empty()).entries())
                .containsExactly(new TemplateEntry(id, 2, publisher, KOMMUN, "Ny", "sv", 2));
        assertThat(titles(database, "katt")).isEmpty();
        assertThat(titles(database, "")).containsExactly("Ny");
    }

    @OnBothDatabases
    void onlyWhatIsForAllIsFoundByAnotherTenant(TestDatabase database) {
        String mark = "x" + RandomIds.next();
        published(database, KOMMUN, "Egen", mark);
        TemplateId open = published(database, PublicationLevel.ALL, "Alla", mark);
        TenantRef other = tenant();

        assertThat(database.templateIndex().all(reader(other), TemplateQuery.of(mark))).containsExactly(open);
        assertThat(titles(database, mark)).containsExactly("Alla", "Egen");
    }

    @OnBothDatabases
    void levelPublisherAndLanguageNarrowTheList(TestDatabase database) {
        String mark = "hur";
        published(database, KOMMUN, "Egen", mark);
        published(database, PublicationLevel.ALL, "Alla", mark);

        assertThat(titles(database, query(mark, PublicationLevel.ALL, publisher.value(), null))).containsExactly("Alla");
        assertThat(titles(database, query(mark, null, publisher.value(), "sv-SE"))).containsExactly("Alla", "Egen");
        assertThat(titles(database, query(mark, null, "annan", null))).isEmpty();
        assertThat(titles(database, query(mark, null, publisher.value(), "en"))).isEmpty();
        assertThat(titles(database, query(mark, null, publisher.value(), "s_"))).isEmpty();
    }

    @OnBothDatabases
    void whatIsFoundIsSortedAsInSwedish(TestDatabase database) {
        Stream.of("Östra", "Zon", "Ärligt", "ånger", "anka").forEach(title -> published(database, KOMMUN, title, "Hur?"));

        assertThat(titles(database, "hur")).containsExactly("anka", "Zon", "ånger", "Ärligt", "Östra");
    }

    @OnBothDatabases
    void aLongListIsReadPageByPageInOneStatementEach(TestDatabase database) {
        IntStream.range(0, 51).forEach(i -> published(database, KOMMUN, i % 2 == 0 ? "Lika" : "Mall " + i, "Hur?"));
        TemplateQuery hur = query("hur", null, publisher.value(), null);
        List<TemplateId> read = new ArrayList<>();
        Optional<TemplateCursor> place = Optional.empty();
        do {
            Optional<TemplateCursor> after = place;
            TemplatePage[] page = new TemplatePage[1];
            assertThat(database.dataSource().statementsOf(
                    () -> page[0] = database.templateIndex().search(reader(tenant), hur, after))).isEqualTo(1);
            page[0].entries().forEach(entry -> read.add(entry.template()));
            place = page[0].next();
        } while (place.isPresent());

        assertThat(read).hasSize(51).doesNotHaveDuplicates()
                .isEqualTo(database.templateIndex().all(reader(tenant), hur));
    }

    @OnBothDatabases
    void aDocumentOfManyWordsIsFoundByEach(TestDatabase database) {
        List<Question> questions = IntStream.range(0, 3).mapToObj(i -> new Question("q" + i, IntStream.range(0, 900)
                        .mapToObj(j -> Integer.toString(1_296 + i * 900 + j, 36)).collect(Collectors.joining(" ")),
                false, true, null, List.of())).toList();
        published(database, KOMMUN, new TemplateDocument(TemplateDocument.SCHOOL_FORM, "Lång", "fi", null, null, List.of(), List.of(),
                List.of(new Section("s", "Avsnitt", Target.NOTES, null, null, null, questions)), null, List.of(), null));

        assertThat(titles(database, Integer.toString(1_296, 36) + " " + Integer.toString(1_296 + 2_699, 36))).containsExactly("Lång");
    }

    @OnBothDatabases
    void whatWasPublishedBeforeIsFoundAfterTheUpdate(TestDatabase shared) {
        String json = Documents.write(document("Övrig personal", "Hur är din hälsa?")).replace("'", "''");
        TestDatabase database = OldDatabase.of(shared.product(), "9", """
                INSERT INTO ms_template_version (template_id, version, tenant, publisher, level, title, language, school_form, words,
                                                 document, published_at)
                VALUES ('t', 1, 'k', 'p', 'ALL', 'Övrig personal', 'sv', 'MEDARBETARSAMTAL', '', '%s', '2026-01-01 08:00:00+00'),
                       ('u', 1, 'k', 'p', 'ALL', 'Oläslig', 'sv', 'MEDARBETARSAMTAL', '', '{}', '2026-01-01 08:00:00+00')
                """.formatted(json));

        assertThat(database.templateIndex().all(reader(tenant), TemplateQuery.of("hälsan"))).containsExactly(new TemplateId("t"));
        assertThat(database.templateIndex().search(reader(tenant), TemplateQuery.of(""), Optional.empty()).entries())
                .extracting(TemplateEntry::title, TemplateEntry::questions)
                .containsExactly(tuple("Övrig personal", 2));
    }

    private static TemplateReader reader(TenantRef tenant) {
        return new TemplateReader(tenant, Set.of());
    }

    private TemplateId published(TestDatabase database, PublicationLevel level, String title, String question) {
        return published(database, level, document(title, question));
    }

    private TemplateId published(TestDatabase database, PublicationLevel level, TemplateDocument document) {
        TemplateId id = new TemplateId(RandomIds.next());
        Samples.publish(database, version(id, 1, level, document));
        return id;
    }

    private PublishedTemplate version(TemplateId id, int version, PublicationLevel level, TemplateDocument document) {
        return new PublishedTemplate(id, version, tenant, publisher, level, Samples.NOW, document);
    }

    private static TemplateQuery query(String words, PublicationLevel level, String publisher, String language) {
        return new TemplateQuery(words, Optional.ofNullable(level), Optional.ofNullable(publisher).map(OrganisationRef::new),
                Optional.ofNullable(language));
    }

    /** @return without what tests beside this one have published to all */
    private List<String> titles(TestDatabase database, String words) {
        return titles(database, query(words, null, publisher.value(), null));
    }

    private List<String> titles(TestDatabase database, TemplateQuery query) {
        return database.templateIndex().search(reader(tenant), query, Optional.empty()).entries().stream().map(TemplateEntry::title).toList();
    }
}
