package se.medarbetarsamtal.impl.rest.document;

import java.util.List;
import java.util.OptionalInt;
import se.medarbetarsamtal.impl.Invalid;

/** {@code ?version=}: the number of a delivered version, once; without it what stands there now. */
final class VersionParam {

    private VersionParam() { }

    static OptionalInt of(List<String> version) {
        if (version.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            if (version.size() == 1) {
                return OptionalInt.of(Integer.parseInt(version.get(0)));
            }
        } catch (NumberFormatException noNumber) {
            // answered below
        }
        throw new Invalid("version", "format");
    }
}
