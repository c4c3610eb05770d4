package se.medarbetarsamtal.impl.rest.template;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/**
 * One version with all its text.
 *
 * @param suggestedFor for which staff the reader's huvudman suggests it; null for none, and in a talk
 */
public record TemplateView(
        String id, int version, String publisher, PublicationLevel level, String suggestedFor,
        @JsonUnwrapped TemplateDocument document) {

    /** @param publisher the name of the organisation that published it */
    public static TemplateView of(PublishedTemplate template, String publisher) {
        return new TemplateView(
                template.template().value(), template.version(), publisher, template.level(),
                template.staffCategory().orElse(null), template.document());
    }
}
