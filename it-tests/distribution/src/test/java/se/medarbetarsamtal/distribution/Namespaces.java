package se.medarbetarsamtal.distribution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which packages each project calls its own. All else in its jars is from others, and so is what it has renamed into its own. */
final class Namespaces {

    private static final Map<String, List<String>> OWN = Map.ofEntries(
            Map.entry("asm-", List.of("org/objectweb/asm")),
            Map.entry("biweekly-", List.of("biweekly")),
            Map.entry("commons-fileupload-", List.of("org/apache/commons/fileupload")),
            Map.entry("commons-io-", List.of("org/apache/commons/io")),
            Map.entry("commons-logging-", List.of("org/apache/commons/logging")),
            Map.entry("flyway-", List.of("org/flywaydb")),
            Map.entry("fontbox-", List.of("org/apache/fontbox")),
            Map.entry("graphics2d-", List.of("de/rototor/pdfbox")),
            Map.entry("hk2-", List.of("org/glassfish/hk2", "org/jvnet/hk2")),
            Map.entry("jackson-", List.of("com/fasterxml/jackson")),
            Map.entry("jakarta.", List.of("jakarta")),
            Map.entry("javassist-", List.of("javassist")),
            Map.entry("jersey-", List.of("org/glassfish/jersey", "com/sun/research/ws/wadl")),
            Map.entry("mybatis-", List.of("org/apache/ibatis")),
            Map.entry("openhtmltopdf-", List.of("com/openhtmltopdf")),
            Map.entry("org.apache.aries.spifly.", List.of("org/apache/aries/spifly")),
            Map.entry("org.apache.felix.", List.of("org/apache/felix")),
            Map.entry("org.apache.felix.http.servlet-api-", List.of("jakarta/servlet")),
            Map.entry("org.eclipse.osgitech.rest", List.of("org/eclipse/osgitech/rest")),
            Map.entry("org.osgi.", List.of("org/osgi")),
            Map.entry("osgi-resource-locator-", List.of("org/glassfish/hk2")),
            Map.entry("pdfbox-", List.of("org/apache/pdfbox")),
            Map.entry("slf4j-", List.of("org/slf4j")),
            Map.entry("vinnie-", List.of("com/github/mangstadt/vinnie")),
            Map.entry("xmpbox-", List.of("org/apache/xmpbox")));
    private static final Pattern RENAMED =
            Pattern.compile(".*/(com|org|net|shaded|repackaged|guava|jsr166|schubfach)(/.*)?|/(ognl|javassist)(/.*)?");

    private Namespaces() { }

    /** @return those of the packages that another project has written */
    static Set<String> foreign(String jar, Set<String> packages) {
        Set<String> foreign = new TreeSet<>(packages);
        OWN.forEach((start, folders) -> {
            if (jar.startsWith(start)) {
                folders.forEach(own -> foreign.removeIf(folder -> (folder + "/").startsWith(own + "/")
                        && !RENAMED.matcher(folder.substring(own.length())).matches()));
            }
        });
        return foreign;
    }
}
