package se.medarbetarsamtal.impl.persistence.template;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.template.TemplateReader;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;

/** SQL in TemplateMapper.xml, at the same path. */
interface TemplateMapper extends VisibleTemplateMapper {

    /** @param publishedAs null where it is not known, and {@code staffCategory} where nothing is suggested */
    record Row(
            TemplateId template,
            int version,
            TenantRef tenant,
            OrganisationRef publisher,
            PublicationLevel level,
            Instant publishedAt,
            String document,
            String publishedAs,
            String staffCategory) { }

    record DocumentRow(TemplateId template, int version, String document) { }

    record TitleRow(TemplateId template, int version, String title) { }

    /** What is stored besides the document, so that nobody has to read it. */
    record Said(String title, String language, String schoolForm) { }

    int insert(Row row, Said said);

    Row newest(TemplateReader reader, TemplateId template);

    Row published(TemplateReader reader, VersionKey key);

    Row version(TenantRef tenant, VersionKey key);

    List<DocumentRow> documents(TenantRef tenant, Collection<VersionKey> keys);

    List<TitleRow> titles(TenantRef tenant, Collection<VersionKey> keys);
}
