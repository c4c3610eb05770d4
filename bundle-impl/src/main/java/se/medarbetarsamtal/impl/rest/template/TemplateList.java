package se.medarbetarsamtal.impl.rest.template;

import java.util.List;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.overview.NamedTemplate;
import se.medarbetarsamtal.impl.template.PublishedTemplate;

/** Templates as a list shows them. */
record TemplateList(List<Item> items) {

    record Item(
            String id,
            int version,
            String schoolForm,
            String title,
            String publisher,
            PublicationLevel level,
            String language,
            int questions) { }

    static TemplateList of(List<NamedTemplate> found) {
        return new TemplateList(found.stream().map(TemplateList::item).toList());
    }

    private static Item item(NamedTemplate named) {
        PublishedTemplate template = named.template();
        return new Item(
                template.template().value(),
                template.version(),
                template.document().schoolForm(),
                template.document().title(),
                named.publisher(),
                template.level(),
                template.document().language(),
                template.document().questionCount());
    }
}
