package se.medarbetarsamtal.impl.rest.template;

import java.util.Arrays;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** A template to be published. */
record NewTemplate(String level, TemplateDocument document) {

    PublicationLevel wantedLevel() {
        String wanted = Given.required("level", level);
        return Arrays.stream(PublicationLevel.values())
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Invalid("level", "level"));
    }

    TemplateDocument wantedDocument() {
        return Given.required("document", document);
    }
}
