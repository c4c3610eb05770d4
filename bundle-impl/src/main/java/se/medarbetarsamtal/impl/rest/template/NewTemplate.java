package se.medarbetarsamtal.impl.rest.template;

import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** A template to be published. */
record NewTemplate(PublicationLevel level, TemplateDocument document) {

    PublicationLevel wantedLevel() {
        return Given.required("level", level);
    }

    TemplateDocument wantedDocument() {
        return Given.required("document", document);
    }
}
