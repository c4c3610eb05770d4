package se.medarbetarsamtal.impl.persistence.template;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateReader;
import se.medarbetarsamtal.impl.template.Templates;

/** Template versions, each a row that never changes. */
@Component(service = Templates.class)
public class StoredTemplates implements Templates {

    private final Database database;
    private final Mapped<TemplateMapper> templates;
    private final StoredTemplateIndex index;

    @Activate
    public StoredTemplates(@Reference Database database) {
        this.database = database;
        this.index = new StoredTemplateIndex(database);
        this.templates = database.mapped(TemplateMapper.class,
                TemplateMapper.Row.class, TemplateMapper.TitleRow.class, TemplateMapper.DocumentRow.class, PublicationLevel.class);
    }

    @Override
    public void insert(PublishedTemplate template) {
        TemplateDocument document = template.document();
        TemplateMapper.Row row = new TemplateMapper.Row(template.template(), template.version(), template.tenant(),
                template.publisher(), template.level(), template.publishedAt(), Documents.write(document), null, null);
        TemplateMapper.Said said = new TemplateMapper.Said(document.title(), document.language(), document.schoolForm());
        database.run(() -> {
            templates.one(mapper -> mapper.insert(row, said));
            index.put(template);
            return null;
        });
    }

    @Override
    public Optional<PublishedTemplate> newest(TemplateReader reader, TemplateId template) {
        return Optional.ofNullable(templates.call(mapper -> mapper.newest(reader, template)))
                .map(StoredTemplates::template);
    }

    @Override
    public Optional<PublishedTemplate> published(TemplateReader reader, VersionKey key) {
        return Optional.ofNullable(templates.call(mapper -> mapper.published(reader, key)))
                .map(StoredTemplates::template);
    }

    @Override
    public Optional<PublishedTemplate> version(TenantRef reader, VersionKey key) {
        return Optional.ofNullable(templates.call(mapper -> mapper.version(reader, key)))
                .map(StoredTemplates::template);
    }

    @Override
    public Map<VersionKey, TemplateDocument> documents(TenantRef reader, Collection<VersionKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return templates.call(mapper -> mapper.documents(reader, keys)).stream()
                .collect(Collectors.toMap(
                        row -> new VersionKey(row.template(), row.version()), row -> Documents.read(row.document())));
    }

    @Override
    public Map<VersionKey, String> titles(TenantRef reader, Collection<VersionKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return templates.call(mapper -> mapper.titles(reader, keys)).stream()
                .collect(Collectors.toMap(
                        row -> new VersionKey(row.template(), row.version()), TemplateMapper.TitleRow::title));
    }

    private static PublishedTemplate template(TemplateMapper.Row row) {
        return new PublishedTemplate(row.template(), row.version(), row.tenant(), row.publisher(), row.level(),
                row.publishedAt(), Documents.read(row.document()), Objects.requireNonNullElse(row.publishedAs(), ""),
                Optional.ofNullable(row.staffCategory()));
    }
}
