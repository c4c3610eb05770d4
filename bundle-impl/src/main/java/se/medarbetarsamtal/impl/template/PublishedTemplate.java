package se.medarbetarsamtal.impl.template;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
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
 * @param publishedAs what the organisation was called then; empty when nobody wrote it down
 * @param staffCategory for whom the reader's own huvudman suggests it; empty for a talk's
 */
public record PublishedTemplate(
        TemplateId template,
        int version,
        TenantRef tenant,
        OrganisationRef publisher,
        PublicationLevel level,
        Instant publishedAt,
        TemplateDocument document,
        String publishedAs,
        Optional<String> staffCategory) {

    /** One whose publisher the host is asked for. */
    public PublishedTemplate(TemplateId template, int version, TenantRef tenant, OrganisationRef publisher,
            PublicationLevel level, Instant publishedAt, TemplateDocument document) {
        this(template, version, tenant, publisher, level, publishedAt, document, "", Optional.empty());
    }

    public PublishedTemplate {
        requireNonNull(template, "template");
        requireNonNull(tenant, "tenant");
        requireNonNull(publisher, "publisher");
        requireNonNull(level, "level");
        requireNonNull(publishedAt, "publishedAt");
        requireNonNull(publishedAs, "publishedAs");
        requireNonNull(staffCategory, "staffCategory");
        WholeCheck.check(requireNonNull(document, "document"));
    }
}
