package se.medarbetarsamtal.impl.rest.overview;

import se.medarbetarsamtal.impl.overview.Progress;

/** Which version of which template a talk follows. */
record TemplateTitle(String id, int version, String title) {

    static TemplateTitle of(Progress progress) {
        return new TemplateTitle(
                progress.dialogue().template().template().value(),
                progress.dialogue().template().version(),
                progress.templateTitle());
    }
}
