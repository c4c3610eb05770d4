package se.medarbetarsamtal.impl.template;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;

/**
 * One published version: a whole template, in which nothing is missing.
 *
 * @param version from 1
 * @param tenant whose it is
 * @param publisher the organisation that published it; its name is asked of the host
 * @param publishedAt when this version was published
 */
public record PublishedTemplate(
        TemplateId template,
        int version,
        TenantRef tenant,
        OrganisationRef publisher,
        PublicationLevel level,
        Instant publishedAt,
        TemplateDocument document) {

    public PublishedTemplate {
        requireNonNull(template, "template");
        requireNonNull(tenant, "tenant");
        requireNonNull(publisher, "publisher");
        requireNonNull(level, "level");
        requireNonNull(publishedAt, "publishedAt");
        WholeCheck.check(requireNonNull(document, "document"));
    }
}
