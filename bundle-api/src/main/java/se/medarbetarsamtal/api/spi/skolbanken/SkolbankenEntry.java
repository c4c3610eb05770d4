package se.medarbetarsamtal.api.spi.skolbanken;

import static java.util.Objects.requireNonNull;

import se.medarbetarsamtal.api.ref.TemplateId;

/**
 * One published template as Skolbanken lists it.
 *
 * @param template which one
 * @param version its published version, from 1
 * @param schoolForm the code of the skolform, such as {@code MEDARBETARSAMTAL}
 * @param title what it is called
 * @param publisher who published it: an organisation's name, never a person's
 * @param level how far it is seen
 * @param language IETF language tag of the text, such as {@code sv}
 */
public record SkolbankenEntry(
        TemplateId template,
        int version,
        String schoolForm,
        String title,
        String publisher,
        PublicationLevel level,
        String language) {

    public SkolbankenEntry {
        requireNonNull(template, "template");
        requireNonNull(schoolForm, "schoolForm");
        requireNonNull(title, "title");
        requireNonNull(publisher, "publisher");
        requireNonNull(level, "level");
        requireNonNull(language, "language");
        if (version < 1) {
            throw new IllegalArgumentException("A published version counts from 1");
        }
    }
}
