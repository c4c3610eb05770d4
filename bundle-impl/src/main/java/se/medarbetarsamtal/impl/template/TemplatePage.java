package se.medarbetarsamtal.impl.template;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a list of templates, by title as in Swedish.
 *
 * @param next where the list goes on; empty at its end
 */
public record TemplatePage(List<TemplateEntry> entries, Optional<TemplateCursor> next) {

    public static final TemplatePage EMPTY = new TemplatePage(List.of(), Optional.empty());
}
