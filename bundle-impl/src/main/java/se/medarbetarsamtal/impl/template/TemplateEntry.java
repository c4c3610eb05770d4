package se.medarbetarsamtal.impl.template;

import java.util.Optional;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;

/**
 * A published template as a list shows it, without its text.
 *
 * @param version the newest one
 * @param publisher whose it is; the name is asked of the host
 * @param questions how many it asks in all
 * @param publishedAs what the publisher was called then; empty when nobody wrote it down
 * @param staffCategory for whom the reader's own huvudman suggests it
 */
public record TemplateEntry(
        TemplateId template,
        int version,
        OrganisationRef publisher,
        PublicationLevel level,
        String title,
        String language,
        int questions,
        String publishedAs,
        Optional<String> staffCategory) {

    /** One that is suggested for nobody, by a publisher whom the host knows. */
    public TemplateEntry(TemplateId template, int version, OrganisationRef publisher, PublicationLevel level, String title,
            String language, int questions) {
        this(template, version, publisher, level, title, language, questions, "", Optional.empty());
    }
}
