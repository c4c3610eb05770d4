package se.medarbetarsamtal.impl.template;

import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.TemplateId;

/** Finds published templates by what stands in them. Implemented by {@code persistence}. */
public interface TemplateIndex {

    /** @param after where an earlier page ended; empty for the beginning */
    TemplatePage search(TemplateReader reader, TemplateQuery query, Optional<TemplateCursor> after);

    /** @return all that is found, by title */
    List<TemplateId> all(TemplateReader reader, TemplateQuery query);
}
