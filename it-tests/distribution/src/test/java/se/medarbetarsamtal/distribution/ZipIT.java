package se.medarbetarsamtal.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the zip. */
class ZipIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (\\S+)");
    private static final Pattern SETTING = Pattern.compile("<AD [^>]*\\bid=\"([^\"]+)\"");
    private static final List<String> FOLDERS = List.of("bundles/", "requirements/", "extras/");

    @Test
    void builtTwiceItHasTheSameBytesWhereverAndWheneverThatIs() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(Contents.sha256(new Distribution(System::getProperty).bytes())).isEqualTo(Contents.sha256(Built.bytes()));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void everyFileButTheListItselfHasItsChecksum() {
        Map<String, String> sums = new TreeMap<>();
        Built.text("SHA256SUMS").lines().forEach(line -> {
            var sum = SUM.matcher(line);
            assertThat(sum.matches()).as(line).isTrue();
            sums.put(sum.group(2), sum.group(1));
        });
        Map<String, String> wanted = new TreeMap<>();
        Built.files().forEach((path, bytes) -> wanted.put(path, Contents.sha256(bytes)));
        wanted.remove("SHA256SUMS");

        assertThat(sums).isEqualTo(wanted);
    }

    @Test
    void theModuleIsThreeBundlesAndEachOfThemRunsOnce() {
        Map<String, byte[]> files = Built.files();

        assertThat(files.keySet().stream().filter(path -> path.startsWith("bundles/"))).hasSize(3);
        files.forEach((path, bytes) -> {
            if (path.startsWith("bundles/")) {
                assertThat(Jars.header(Jars.files(bytes), "Bundle-SymbolicName")).as(path).endsWith(";singleton:=true");
            }
        });
    }

    @Test
    void eachBundleIsThereOnce() {
        assertThat(symbolicNames()).hasSizeGreaterThan(40).doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.h2database", "org.postgresql.jdbc", "com.zaxxer.HikariCP", "ch.qos.logback.classic",
        "ch.qos.logback.core", "se.medarbetarsamtal.refhost"})
    void nothingOfAHostIsInIt(String name) {
        assertThat(symbolicNames()).doesNotContain(name);
    }

    @Test
    void theFeatureNamesTheBundlesAndTheRequirementsAndNoExtras() throws IOException {
        JsonNode feature = JSON.readTree(Built.text("feature.json"));
        List<String> files = new ArrayList<>();
        feature.path("bundles").forEach(bundle -> {
            String[] id = bundle.path("id").asText().split(":");
            assertThat(id).hasSize(3);
            files.add(id[1] + "-" + id[2] + ".jar");
        });

        assertThat(feature.path("feature-resource-version").asText()).isEqualTo("1.0");
        assertThat(feature.path("id").asText()).isEqualTo("se.medarbetarsamtal:medarbetarsamtal:" + Built.VERSION);
        assertThat(files).containsExactlyInAnyOrderElementsOf(jars().keySet().stream()
                .filter(path -> !path.startsWith("extras/"))
                .map(path -> path.substring(path.indexOf('/') + 1)).toList());
    }

    @Test
    void theDefaultsAreTheSameInEveryForm() throws IOException {
        JsonNode feature = JSON.readTree(Built.text("feature.json")).path("configurations");
        JsonNode configurator = JSON.readTree(Built.text("configuration/configurator.json"));

        feature.properties().forEach(pid -> {
            assertThat(configurator.path(pid.getKey())).isEqualTo(pid.getValue());
            List<String> names = Built.text("configuration/" + pid.getKey() + ".config").lines()
                    .map(line -> line.substring(0, line.indexOf('='))).toList();
            assertThat(pid.getValue().properties()).extracting(value -> value.getKey().split(":")[0])
                    .containsExactlyElementsOf(names);
        });
        assertThat(configurator.size()).isEqualTo(feature.size() + 1);
    }

    @Test
    void everySettingOfTheModuleHasItsDefaultAndNoOtherIsThere() throws IOException {
        Set<String> settings = new TreeSet<>();
        Jars.files(jars().get("bundles/se.medarbetarsamtal.impl-" + Built.VERSION + ".jar")).forEach((path, bytes) -> {
            if (path.startsWith("OSGI-INF/metatype/")) {
                SETTING.matcher(new String(bytes, StandardCharsets.UTF_8)).results().forEach(setting -> settings.add(setting.group(1)));
            }
        });
        JsonNode defaults = JSON.readTree(Built.text("feature.json")).path("configurations").path("se.medarbetarsamtal");

        assertThat(settings).isNotEmpty();
        assertThat(defaults.properties()).extracting(value -> value.getKey().split(":")[0]).containsExactlyInAnyOrderElementsOf(settings);
    }

    @Test
    void itsReadmeGivesAReasonForEachRequirementAndForNothingElse() {
        List<String> rows = Built.text("README.md").lines().filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3))).toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(jars().keySet().stream()
                .filter(path -> !path.startsWith("bundles/"))
                .map(path -> path.replaceAll(".*/(.*?)-\\d[^/]*\\.jar", "$1")).toList());
    }

    private static Map<String, byte[]> jars() {
        Map<String, byte[]> jars = new TreeMap<>(Built.files());
        jars.keySet().removeIf(path -> !path.endsWith(".jar") || FOLDERS.stream().noneMatch(path::startsWith));
        return jars;
    }

    private static List<String> symbolicNames() {
        return jars().values().stream()
                .map(bytes -> Jars.header(Jars.files(bytes), "Bundle-SymbolicName").split(";")[0].strip()).toList();
    }
}
