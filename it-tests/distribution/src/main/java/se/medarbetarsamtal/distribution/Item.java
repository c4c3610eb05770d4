package se.medarbetarsamtal.distribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of the inventory.
 *
 * @param group of Maven Central
 * @param sha256 of its jar; empty for what another library has taken in unpacked
 * @param licences SPDX ids; none for what this project makes
 * @param in the files of the zip in which it lies
 */
record Item(String group, String name, String version, Optional<String> sha256, List<String> licences, List<String> in) {

    String purl() {
        return "pkg:maven/" + group + "/" + name + "@" + version;
    }

    /** @return the name in npm of what is taken from there; a webjar writes @a/b as a__b */
    Optional<String> npm() {
        return group.equals("org.webjars.npm")
                ? Optional.of("pkg:npm/" + (name.contains("__") ? "%40" + name.replace("__", "/") : name) + "@" + version)
                : Optional.empty();
    }

    /** @return the same that lies in one more file */
    Item andIn(Item other) {
        return new Item(group, name, version, sha256.or(other::sha256), licences,
                Stream.concat(in.stream(), other.in.stream()).distinct().sorted().toList());
    }
}
