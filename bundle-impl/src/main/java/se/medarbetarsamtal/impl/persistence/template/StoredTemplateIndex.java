package se.medarbetarsamtal.impl.persistence.template;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateCursor;
import se.medarbetarsamtal.impl.template.TemplateEntry;
import se.medarbetarsamtal.impl.template.TemplateIndex;
import se.medarbetarsamtal.impl.template.TemplatePage;
import se.medarbetarsamtal.impl.template.TemplateQuery;
import se.medarbetarsamtal.impl.template.TemplateReader;
import se.medarbetarsamtal.impl.template.TemplateText;

/** The newest version of each template, word by word. */
@Component(service = TemplateIndex.class)
public class StoredTemplateIndex implements TemplateIndex {

    private static final int PAGE = 50;
    /** Of words in one statement: one of PostgreSQL has at most 65,535 parameters. */
    private static final int MOST_ROWS = 1_000;

    private final Mapped<TemplateIndexMapper> index;

    @Activate
    public StoredTemplateIndex(@Reference Database database) {
        this.index = database.mapped(TemplateIndexMapper.class, TemplateIndexMapper.Found.class, PublicationLevel.class);
    }

    /** Puts the version in the place of an older one, in the running transaction. */
    void put(PublishedTemplate template) {
        TemplateId id = template.template();
        TenantRef tenant = template.tenant();
        TemplateText text = TemplateText.of(template.document());
        index.call(mapper -> mapper.deleteWords(tenant, id));
        index.call(mapper -> mapper.delete(tenant, id));
        index.one(mapper -> mapper.insert(new TemplateIndexMapper.Row(id, tenant, template.version(),
                template.document().questionCount(), languages(text), SortKey.of(template.document().title()))));
        List<String> words = List.copyOf(text.words());
        for (int from = 0; from < words.size(); from += MOST_ROWS) {
            List<String> some = words.subList(from, Math.min(from + MOST_ROWS, words.size()));
            index.call(mapper -> mapper.insertWords(tenant, id, some));
        }
    }

    static String languages(TemplateText text) {
        return "," + String.join(",", text.languages()) + ",";
    }

    @Override
    public TemplatePage search(TemplateReader reader, TemplateQuery query, Optional<TemplateCursor> after) {
        TemplateIndexMapper.After place = after.map(cursor ->
                new TemplateIndexMapper.After(HexFormat.of().parseHex(cursor.key()), cursor.template())).orElse(null);
        List<TemplateIndexMapper.Found> found =
                new ArrayList<>(index.call(mapper -> mapper.search(reader, wanted(query), place, PAGE + 1)));
        Optional<TemplateCursor> next = Optional.empty();
        if (found.size() > PAGE) {
            found.remove(PAGE);
            TemplateIndexMapper.Found last = found.get(PAGE - 1);
            next = Optional.of(new TemplateCursor(HexFormat.of().formatHex(last.sortKey()), last.template()));
        }
        return new TemplatePage(found.stream().map(StoredTemplateIndex::entry).toList(), next);
    }

    @Override
    public List<TemplateId> all(TemplateReader reader, TemplateQuery query) {
        return index.call(mapper -> mapper.all(reader, wanted(query)));
    }

    private static TemplateIndexMapper.Wanted wanted(TemplateQuery query) {
        return new TemplateIndexMapper.Wanted(query.forms(), query.level().orElse(null), query.publisher().orElse(null),
                query.language().map(StoredTemplateIndex::pattern).orElse(null));
    }

    private static String pattern(String language) {
        return "%," + language.replace("!", "!!").replace("%", "!%").replace("_", "!_") + ",%";
    }

    private static TemplateEntry entry(TemplateIndexMapper.Found row) {
        return new TemplateEntry(row.template(), row.version(), row.publisher(), row.level(), row.title(), row.language(),
                row.questions(), Objects.requireNonNullElse(row.publishedAs(), ""), Optional.ofNullable(row.staffCategory()));
    }
}
