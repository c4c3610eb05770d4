package se.medarbetarsamtal.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bill against what is really delivered. */
@Tag("G-51")
class SbomIT {

    /** All of these let a municipality and its suppliers use the library in what they sell. */
    private static final Set<String> COMMERCIAL_USE = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "EPL-2.0", "MPL-1.1",
            "GPL-2.0-with-classpath-exception", "LGPL-2.1-only", "LGPL-2.1-or-later", "CC0-1.0", "OFL-1.1", "W3C");

    private final JsonNode sbom = read();

    @Test
    void itIsCycloneDxAndTheSameForTheSameDelivery() throws IOException {
        assertThat(new JsonParser().validate(Built.files().get("sbom.cdx.json"), Version.VERSION_16)).isEmpty();
        assertThat(sbom.path("specVersion").asText()).isEqualTo("1.6");
        assertThat(sbom.has("serialNumber")).isFalse();
        assertThat(sbom.at("/metadata/timestamp").asText()).isEqualTo(System.getProperty("timestamp"));
    }

    @Test
    void nothingIsMissingAndNothingIsExtra() {
        List<String> billed = components().stream().map(SbomIT::fileName).toList();

        assertThat(billed).hasSizeGreaterThan(60).containsExactlyInAnyOrderElementsOf(new Delivered().names);
    }

    @Test
    void ofEveryPackageThatALibraryHasTakenInIsKnownWhereItIsFrom() {
        Set<TakenIn> found = new HashSet<>();
        new Delivered().foreign.forEach((jar, folders) -> folders.forEach(folder -> {
            assertThat(Delivered.takenIn(jar, folder)).as("%s in %s", folder, jar).isPresent();
            found.add(Delivered.takenIn(jar, folder).orElseThrow());
        }));

        assertThat(found).containsExactlyInAnyOrderElementsOf(TakenIn.all());
    }

    @Test
    void theServersVersionIsTheOneThatItBearsInItself() {
        byte[] server = Built.files().entrySet().stream().filter(file -> file.getKey().contains("http.jetty12-"))
                .filter(file -> file.getKey().endsWith(".jar")).findFirst().orElseThrow().getValue();
        String itself = new String(Jars.files(server).get("org/eclipse/jetty/version/build.properties"), StandardCharsets.UTF_8);

        assertThat(components()).filteredOn(component -> component.path("group").asText().startsWith("org.eclipse.jetty"))
                .hasSizeGreaterThan(10)
                .allSatisfy(part -> assertThat(itself.lines()).contains("version=" + part.path("version").asText()));
    }

    @Test
    void everySumIsThatOfTheJarInTheZip() {
        Map<String, String> delivered = new Delivered().sums;
        Map<String, String> billed = new TreeMap<>();
        components().forEach(component -> billed.put(fileName(component), component.at("/hashes/0/content").asText()));
        billed.keySet().retainAll(delivered.keySet());

        assertThat(billed).isEqualTo(delivered);
    }

    @Test
    void everyLibraryHasAVersionAPackageUrlAndLicencesThatAllowCommercialUse() {
        components().forEach(component -> {
            String name = fileName(component);
            assertThat(component.path("purl").asText()).as(name).isEqualTo("pkg:maven/%s/%s@%s".formatted(
                    component.path("group").asText(), component.path("name").asText(), component.path("version").asText()));
            if (!component.path("group").asText().equals(Part.OWN)) {
                assertThat(component.path("licenses").findValuesAsText("id")).as(name).isNotEmpty().isSubsetOf(COMMERCIAL_USE);
            }
        });
    }

    @Test
    void whatLiesInsideABundleIsSaidToLieThere() {
        assertThat(components()).filteredOn(component -> component.path("name").asText().equals("flyway-core"))
                .singleElement().satisfies(flyway -> assertThat(flyway.at("/properties/0/value").asText())
                        .isEqualTo("bundles/se.medarbetarsamtal.impl-" + Built.VERSION + ".jar"));
        assertThat(components()).filteredOn(component -> component.path("name").asText().equals("lit__reactive-element"))
                .singleElement().satisfies(lit -> assertThat(lit.at("/pedigree/ancestors/0/purl").asText())
                        .startsWith("pkg:npm/%40lit/reactive-element@"));
    }

    /** Where single files are taken, their library's version does not stand in the zip. */
    private static String fileName(JsonNode component) {
        String name = component.path("name").asText();
        return Delivered.TAKEN_FROM.containsValue(name) ? name : name + "-" + component.path("version").asText() + ".jar";
    }

    private List<JsonNode> components() {
        List<JsonNode> components = new ArrayList<>();
        sbom.path("components").forEach(components::add);
        return components;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Built.files().get("sbom.cdx.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
