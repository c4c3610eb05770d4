package se.medarbetarsamtal.impl.setting;

import java.util.Optional;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.WebAddress;

/** An address of the huvudman's own, to which pages lead. */
final class OwnLink {

    static final int LONGEST = 500;

    private OwnLink() { }

    /** @return what is wrong with it; empty for nothing */
    static Optional<Invalid.Fault> fault(String field, String link) {
        if (link.length() > LONGEST) {
            return Optional.of(new Invalid.Fault(field, "link-length"));
        }
        return WebAddress.isSafe(link) ? Optional.empty() : Optional.of(new Invalid.Fault(field, "url"));
    }
}
