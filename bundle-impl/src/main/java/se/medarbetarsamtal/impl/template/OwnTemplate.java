package se.medarbetarsamtal.impl.template;

import java.util.Optional;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;

/**
 * A template in the list of those who make it.
 *
 * @param version the newest published one; 0 while there is none
 * @param uses how many talks have it, of whichever version; never whose
 */
public record OwnTemplate(
        TemplateId template,
        OrganisationRef owner,
        String title,
        TemplateState state,
        PublicationLevel level,
        int version,
        int revision,
        boolean unpublished,
        Optional<Source> source,
        int uses) {

    /**
     * What it was copied from.
     *
     * @param version which one was copied, or last taken over from
     * @param title of that version
     * @param newest the version that has come since; empty when there is none, or nobody may see it any more
     */
    public record Source(TemplateId template, int version, String title, Optional<Integer> newest) { }
}
