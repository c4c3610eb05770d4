package se.medarbetarsamtal.impl.overview;

import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.impl.template.TemplateCursor;
import se.medarbetarsamtal.impl.template.TemplateEntry;

/**
 * A found template beside the name of who published it.
 *
 * @param publisher the organisation's name as the host writes it now, or as it was called when the host does not know it
 */
public record NamedEntry(TemplateEntry entry, String publisher) {

    /** @param next where the list goes on; empty at its end */
    public record Page(List<NamedEntry> entries, Optional<TemplateCursor> next) { }
}
