package se.medarbetarsamtal.impl.rest.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.overview.Workshops;
import se.medarbetarsamtal.impl.template.OwnTemplate;
import se.medarbetarsamtal.impl.template.TemplateState;

/**
 * For whom the actor makes templates, and those that are there.
 *
 * @param why the code of what stands in the way; null where something can be made
 */
record OwnTemplatesView(List<Owner> mayMake, String why, List<Item> items) {

    record Owner(String organisation, String name, List<PublicationLevel> levels) { }

    /** What it was copied from. */
    record Source(String id, int version, String title) {

        static Source of(OwnTemplate template) {
            return template.source()
                    .map(from -> new Source(from.template().value(), from.version(), from.title()))
                    .orElse(null);
        }
    }

    /**
     * One of them.
     *
     * @param sourceVersion the newer version of its source; null when there is none
     * @param usage how many talks have it
     */
    record Item(
            String id,
            String title,
            TemplateState state,
            PublicationLevel level,
            int version,
            int revision,
            String owner,
            String ownerName,
            boolean unpublished,
            Source source,
            Integer sourceVersion,
            int usage) { }

    static OwnTemplatesView of(Workshops.Named found) {
        Map<OrganisationRef, String> names = found.names();
        List<Owner> owners = found.workshop().rights().owners().entrySet().stream()
                .map(owner -> new Owner(owner.getKey().value(), names.getOrDefault(owner.getKey(), ""), owner.getValue()))
                .sorted(Comparator.comparing(Owner::name).thenComparing(Owner::organisation))
                .toList();
        return new OwnTemplatesView(owners, found.workshop().rights().hindrance().orElse(null),
                found.workshop().templates().stream().map(one -> item(one, names)).toList());
    }

    private static Item item(OwnTemplate one, Map<OrganisationRef, String> names) {
        return new Item(one.template().value(), one.title(), one.state(), one.level(), one.version(), one.revision(),
                one.owner().value(), names.getOrDefault(one.owner(), ""), one.unpublished(), Source.of(one),
                one.source().flatMap(OwnTemplate.Source::newest).orElse(null), one.uses());
    }
}
