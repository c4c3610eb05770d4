package se.medarbetarsamtal.impl.template;

import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;

/**
 * A published template as a list shows it, without its text.
 *
 * @param version the newest one
 * @param publisher whose it is; the name is asked of the host
 * @param questions how many it asks in all
 */
public record TemplateEntry(
        TemplateId template,
        int version,
        OrganisationRef publisher,
        PublicationLevel level,
        String title,
        String language,
        int questions) { }
