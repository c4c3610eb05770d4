package se.medarbetarsamtal.impl.persistence.template;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.template.TemplateReader;

/** SQL in TemplateIndexMapper.xml, at the same path. */
interface TemplateIndexMapper extends VisibleTemplateMapper {

    record Row(TemplateId template, TenantRef tenant, int version, int questions, String languages, byte[] sortKey) { }

    /** @param publishedAs null where it is not known, and {@code staffCategory} where nothing is suggested */
    record Found(
            TemplateId template,
            int version,
            OrganisationRef publisher,
            PublicationLevel level,
            String title,
            String language,
            int questions,
            byte[] sortKey,
            String publishedAs,
            String staffCategory) { }

    /**
     * What is looked for; null does not matter.
     *
     * @param words for each word its forms
     * @param language between commas and percent signs
     */
    record Wanted(List<Set<String>> words, PublicationLevel level, OrganisationRef publisher, String language) { }

    record After(byte[] sortKey, TemplateId template) { }

    int insert(Row row);

    int insertWords(TenantRef tenant, TemplateId template, Collection<String> words);

    int delete(TenantRef tenant, TemplateId template);

    int deleteWords(TenantRef tenant, TemplateId template);

    /** @param after null for the beginning */
    List<Found> search(TemplateReader reader, Wanted wanted, After after, int most);

    List<TemplateId> all(TemplateReader reader, Wanted wanted);
}
