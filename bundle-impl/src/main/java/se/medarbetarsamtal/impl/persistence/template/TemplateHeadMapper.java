package se.medarbetarsamtal.impl.persistence.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.template.TemplateReader;
import se.medarbetarsamtal.impl.template.TemplateState;

/** SQL in TemplateHeadMapper.xml, at the same path. */
interface TemplateHeadMapper extends VisibleTemplateMapper {

    /** What is absent is null. */
    record Row(
            TemplateId template,
            TenantRef tenant,
            OrganisationRef owner,
            TemplateState state,
            PublicationLevel level,
            int version,
            String title,
            String draft,
            int revision,
            boolean unpublished,
            TemplateId source,
            Integer sourceVersion,
            LocalDate negotiatedOn,
            String staffCategory,
            Instant changedAt) { }

    /** @param newest the source's newest version as far as the reader sees it */
    record Listed(
            TemplateId template,
            OrganisationRef owner,
            String title,
            TemplateState state,
            PublicationLevel level,
            int version,
            int revision,
            boolean unpublished,
            TemplateId source,
            Integer sourceVersion,
            String sourceTitle,
            Integer newest,
            int uses) { }

    int insert(Row row);

    Row find(TenantRef tenant, TemplateId template);

    List<Listed> ofOwners(TemplateReader reader, Collection<OrganisationRef> owners, int most);

    Listed listed(TemplateReader reader, TemplateId template);

    int replace(Row row, int expected);

    int publishedAs(TenantRef tenant, TemplateId template, String organisation);

    int deleteUnpublished(TenantRef tenant, TemplateId template, int expected);
}
