package se.medarbetarsamtal.distribution;

import java.nio.file.Path;

/**
 * A jar by its name in Maven Central.
 *
 * @param file where it lies now
 */
record Part(String groupId, String artifactId, String version, Path file) {

    static final String OWN = "se.medarbetarsamtal";

    /**
     * A repository keeps group/artifact/version/artifact-version.jar; what lies elsewhere was made by this build.
     *
     * @param ownVersion of what this build makes
     */
    static Part of(Path jar, Path repository, String ownVersion) {
        String name = jar.getFileName().toString();
        if (!jar.startsWith(repository)) {
            return new Part(OWN, name.substring(0, name.indexOf("-" + ownVersion)), ownVersion, jar);
        }
        Path version = jar.getParent();
        Path artifact = version.getParent();
        String group = repository.relativize(artifact.getParent()).toString().replace('\\', '/').replace('/', '.');
        return new Part(group, artifact.getFileName().toString(), version.getFileName().toString(), jar);
    }

    String fileName() {
        return artifactId + "-" + version + ".jar";
    }

    /** @return its name as "group:artifact:version" */
    String id() {
        return groupId + ":" + artifactId + ":" + version;
    }
}
