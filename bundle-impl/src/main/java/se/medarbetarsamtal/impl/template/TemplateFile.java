package se.medarbetarsamtal.impl.template;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;

/**
 * A template on its way to another installation.
 *
 * @param lineage which version it is, and then, as far as is told, which one that was copied from, and so on
 */
public record TemplateFile(List<VersionKey> lineage, TemplateDocument document) {

    static final int LONGEST_LINEAGE = 10;

    public TemplateFile {
        lineage = List.copyOf(lineage);
        requireNonNull(document, "document");
        if (lineage.size() > LONGEST_LINEAGE) {
            throw new Invalid("lineage", "lineage-length");
        }
        if (lineage.stream().map(VersionKey::template).distinct().count() < lineage.size()) {
            throw new Invalid("lineage", "lineage-cycle");
        }
    }
}
