package se.medarbetarsamtal.api.contribution;

import org.osgi.annotation.versioning.ProviderType;
import se.medarbetarsamtal.api.text.Wording;

/** A skolform that the host offers beside its own while this service is there. */
@ProviderType
public interface SchoolForm {

    /** @return its code, the same for ever; never one of the host's own */
    String code();

    /** @return what people read in lists of skolformer */
    Wording name();
}
