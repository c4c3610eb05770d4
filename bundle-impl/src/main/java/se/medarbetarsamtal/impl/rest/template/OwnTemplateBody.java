package se.medarbetarsamtal.impl.rest.template;

import java.util.Optional;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;

/**
 * A template to be made: of a text, or as a copy.
 *
 * @param organisation for whom
 * @param document null for a copy
 * @param copyOf null for a text of its own
 */
record OwnTemplateBody(String organisation, TemplateDocument document, Version copyOf) {

    record Version(String id, int version) { }

    record Wanted(OrganisationRef owner, TemplateDocument document, Optional<VersionKey> source) { }

    Wanted wanted() {
        OrganisationRef owner = Given.reference(OrganisationRef::new, Given.required("organisation", organisation));
        if (copyOf == null) {
            return new Wanted(owner, Given.required("document", document), Optional.empty());
        }
        if (document != null) {
            throw new Invalid("document", "format");
        }
        TemplateId source = Given.reference(TemplateId::new, Given.required("copyOf", copyOf.id()));
        return new Wanted(owner, null, Optional.of(new VersionKey(source, copyOf.version())));
    }
}
