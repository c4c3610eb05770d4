package se.medarbetarsamtal.impl.rest.template;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.template.TemplateCursor;
import se.medarbetarsamtal.impl.template.TemplateQuery;

/** What a list of templates is asked by; what is empty is not asked. */
class TemplateFilter {

    private static final int LONGEST = 200;

    @QueryParam("words") @DefaultValue("") String words;
    @QueryParam("level") @DefaultValue("") String level;
    @QueryParam("publisher") @DefaultValue("") String publisher;
    @QueryParam("language") @DefaultValue("") String language;
    @QueryParam("cursor") @DefaultValue("") String cursor;

    TemplateQuery query() {
        return new TemplateQuery(
                words("words", words),
                given(level).map(TemplateFilter::levelOf),
                given(words("publisher", publisher)).map(TemplateFilter::organisation),
                given(words("language", language)));
    }

    /** @return where the list goes on; empty for its beginning */
    Optional<TemplateCursor> after() {
        return given(cursor).map(TemplateCursor::of);
    }

    private static String words(String field, String given) {
        if (given.length() > LONGEST) {
            throw new Invalid(field, "too-long");
        }
        if (!FreeText.isStorable(given)) {
            throw new Invalid(field, "characters");
        }
        return given;
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static PublicationLevel levelOf(String name) {
        return Arrays.stream(PublicationLevel.values()).filter(level -> level.name().equals(name)).findFirst()
                .orElseThrow(() -> new Invalid("level", "level"));
    }

    private static OrganisationRef organisation(String reference) {
        try {
            return new OrganisationRef(reference);
        } catch (IllegalArgumentException malformed) {
            throw new Invalid("publisher", "format");
        }
    }
}
