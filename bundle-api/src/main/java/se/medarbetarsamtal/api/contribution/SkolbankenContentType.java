package se.medarbetarsamtal.api.contribution;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.text.Wording;

/** Searches in what Skolbanken lists but does not hold: the text of templates of one skolform. */
@ProviderType
public interface SkolbankenContentType {

    /** @return the code of the skolform whose entries this is about */
    String schoolForm();

    /** @return the heading under which Skolbanken lists them, "Samtalsmallar" */
    Wording name();

    /**
     * @param reader who searches; only what this person may see is found
     * @param words what was typed; blank finds everything
     * @return the templates that hold every word, by title; none when it cannot be told now
     */
    List<TemplateId> search(Actor reader, String words);
}
