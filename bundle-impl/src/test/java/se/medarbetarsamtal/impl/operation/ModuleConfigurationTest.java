package se.medarbetarsamtal.impl.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleConfigurationTest {

    private static final String LOG = "medarbetarsamtal.configuration";

    private final ModuleConfiguration configuration = new ModuleConfiguration(Map.of());

    @Test
    void withoutAWordTheDefaultsCountAndNothingIsSaid() {
        try (Logged log = new Logged(LOG)) {
            ModuleConfiguration fresh = new ModuleConfiguration(Map.of("service.pid", "se.medarbetarsamtal",
                    "component.name", "x", "osgi.ds.satisfying.condition.target", "(osgi.condition.id=true)", "component.id", 3L, "felix.fileinstall.filename", "file:/x.cfg", ":configurator:y", 1));

            assertThat(fresh.links()).isEqualTo(Duration.ofMinutes(5));
            assertThat(fresh.reminders()).isEqualTo(Duration.ofMinutes(5));
            assertThat(fresh.rewrapping()).isEqualTo(Duration.ofMinutes(10));
            assertThat(fresh.outboxPatience()).isEqualTo(Duration.ofHours(1));
            assertThat(fresh.publicOrigin()).isEmpty();
            assertThat(log.lines()).isEmpty();
        }
    }

    /** As File Install gives it of .cfg, .config and .cfg.json, the Configurator, and a form that knows lists only. */
    static List<Object> waysToSayTwenty() {
        return List.of("20", " 20 ", 20, 20L, (short) 20, new int[] {20}, new String[] {"20"}, new Long[] {20L}, List.of(20));
    }

    @ParameterizedTest
    @MethodSource("waysToSayTwenty")
    void aNumberCountsHoweverItIsSaid(Object said) {
        configuration.take(Map.of("links.seconds", said));

        assertThat(configuration.links()).isEqualTo(Duration.ofSeconds(20));
    }

    static List<Object> noNumbers() {
        return List.of("many", "", "20 s", "2e1", "0", "-1", "86401", 0, Long.MAX_VALUE, 20.5, true, List.of(), List.of(20, 30),
                new int[] {}, new int[] {20, 30});
    }

    @ParameterizedTest
    @MethodSource("noNumbers")
    void aWrongValueIsRefusedInOneLineAndTheLastGoodOneStays(Object wrong) {
        configuration.take(Map.of("links.seconds", 20));
        try (Logged log = new Logged(LOG)) {
            configuration.take(Map.of("links.seconds", wrong, "reminders.seconds", 40));

            assertThat(configuration.links()).isEqualTo(Duration.ofSeconds(20));
            assertThat(configuration.reminders()).as("the others count").isEqualTo(Duration.ofSeconds(40));
            assertThat(log.lines()).filteredOn(line -> line.contains("refused")).singleElement().asString()
                    .contains("se.medarbetarsamtal", "links.seconds", "a whole number from 1 to 86400", "\"20\" stays");
            assertThat(log.hasTrace()).isFalse();
        }
    }

    @Test
    void aWrongValueAtTheFirstStartIsTheDefault() {
        assertThat(new ModuleConfiguration(Map.of("rewrapping.minutes", "often")).rewrapping()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void whatIsTakenAwayIsTheDefaultAgain() {
        configuration.take(Map.of("links.seconds", 20));
        configuration.take(Map.of());

        assertThat(configuration.links()).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://skola.example", "https://skola.example:8443", "http://127.0.0.1:8080", "http://[::1]:8080", ""})
    void anOriginAsBrowsersWriteItCounts(String origin) {
        configuration.take(Map.of("public.origin", origin));

        assertThat(configuration.publicOrigin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://skola.example/", "skola.example", "https://Skola.example", "https://skola.example:443",
        "http://skola.example:80", "https://skola.example:99999", "https://a@skola.example", "https://skola.example/x",
        "https://skola.example?x", "ftp://skola.example", "https://", "https:// skola", "*", "null"})
    void whatIsNoOriginIsRefused(String wrong) {
        configuration.take(Map.of("public.origin", "https://skola.example"));
        try (Logged log = new Logged(LOG)) {
            configuration.take(Map.of("public.origin", wrong));

            assertThat(configuration.publicOrigin()).isEqualTo("https://skola.example");
            assertThat(log.lines()).singleElement().asString().contains("public.origin", "scheme, host and port alone");
        }
    }

    @ParameterizedTest
    @CsvSource({"link.seconds, link.seconds", "'Links seconds\n12:00 ERROR', Links?seconds?12?00?ERROR"})
    void aSlipOfThePenIsNamedAndLeftOut(String key, String named) {
        try (Logged log = new Logged(LOG)) {
            configuration.take(Map.of(key, 20));

            assertThat(configuration.links()).isEqualTo(Duration.ofMinutes(5));
            assertThat(log.lines()).singleElement().asString().contains("se.medarbetarsamtal", named + ",", "links.seconds");
        }
    }

    @Test
    void theDescriptionForFormsSaysTheSame() throws IOException {
        String metatype = resource("/OSGI-INF/metatype/se.medarbetarsamtal.xml");

        assertThat(metatype).contains("<Designate pid=\"se.medarbetarsamtal\">", "localization=\"OSGI-INF/l10n/configuration\"");
        for (Attribute attribute : Attribute.values()) {
            String described = Pattern.compile("<AD [^>]*id=\"" + Pattern.quote(attribute.key()) + "\"[^>]*>").matcher(metatype)
                    .results().map(found -> found.group()).findFirst().orElseThrow();
            assertThat(described).contains("name=\"%", "description=\"%", "default=\"" + attribute.otherwise() + "\"");
            if (attribute.isNumber()) {
                assertThat(described).contains("type=\"Integer\"", "min=\"1\"", "max=\"" + attribute.most() + "\"");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"configuration.properties", "configuration_sv.properties"})
    void everyWordOfTheDescriptionIsThereAndNoneIsLeftOver(String file) throws IOException {
        List<String> named = Pattern.compile("\"%([a-z.]+)\"").matcher(resource("/OSGI-INF/metatype/se.medarbetarsamtal.xml"))
                .results().map(found -> found.group(1)).toList();
        Properties words = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/OSGI-INF/l10n/" + file)) {
            words.load(in);
        }

        assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(words.values()).allSatisfy(text -> assertThat(text.toString()).isNotBlank().doesNotContain("Ã"));
    }

    @Test
    void theReadmeNamesEachAttributeWithItsDefault() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));

        assertThat(Arrays.stream(Attribute.values())).allSatisfy(attribute -> assertThat(readme).contains(attribute.isNumber()
                ? "| `" + attribute.key() + "` | 1 to " + attribute.most() + " | " + attribute.otherwise() + " |"
                : "| `" + attribute.key() + "` |"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ModuleConfigurationTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
