package se.medarbetarsamtal.impl.rest.template;

import java.util.List;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.overview.Workshops;
import se.medarbetarsamtal.impl.template.OwnTemplate;
import se.medarbetarsamtal.impl.template.PersonalData;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateHead;
import se.medarbetarsamtal.impl.template.TemplateState;

/**
 * A template as its maker writes it.
 *
 * @param sourceVersion the newer version of its source; null when there is none
 * @param levels how far the actor may publish it
 * @param warnings where the text seems to be about somebody
 */
record DraftView(
        String id,
        int revision,
        TemplateState state,
        PublicationLevel level,
        int version,
        String owner,
        String ownerName,
        boolean unpublished,
        TemplateDocument document,
        String negotiatedOn,
        String staffCategory,
        OwnTemplatesView.Source source,
        Integer sourceVersion,
        int usage,
        List<PublicationLevel> levels,
        List<PersonalData.Warning> warnings) {

    static DraftView of(Workshops.NamedDraft found) {
        TemplateHead head = found.opened().head();
        OwnTemplate listed = found.opened().listed();
        return new DraftView(head.template().value(), head.revision(), head.state(), head.level(), head.version(),
                head.owner().value(), found.ownerName(), head.unpublished(), head.draft().document(),
                head.draft().negotiatedOn().map(Object::toString).orElse(null), head.draft().staffCategory().orElse(null),
                OwnTemplatesView.Source.of(listed), listed.source().flatMap(OwnTemplate.Source::newest).orElse(null),
                listed.uses(), found.opened().levels(), PersonalData.in(head.draft().document()));
    }
}
