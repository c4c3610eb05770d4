package se.medarbetarsamtal.impl.rest.template;

import java.util.List;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.overview.NamedEntry;
import se.medarbetarsamtal.impl.template.TemplateCursor;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateEntry;

/**
 * Templates as a list shows them.
 *
 * @param next the cursor of the next page; null at the end
 */
record TemplateList(List<Item> items, String next) {

    /** @param suggestedFor for which staff the huvudman suggests it; null for none */
    record Item(
            String id,
            int version,
            String schoolForm,
            String title,
            String publisher,
            PublicationLevel level,
            String language,
            int questions,
            String suggestedFor) { }

    static TemplateList of(NamedEntry.Page found) {
        return new TemplateList(found.entries().stream().map(TemplateList::item).toList(),
                found.next().map(TemplateCursor::toString).orElse(null));
    }

    private static Item item(NamedEntry named) {
        TemplateEntry entry = named.entry();
        return new Item(entry.template().value(), entry.version(), TemplateDocument.SCHOOL_FORM, entry.title(), named.publisher(),
                entry.level(), entry.language(), entry.questions(), entry.staffCategory().orElse(null));
    }
}
