package se.medarbetarsamtal.distribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Ancestors;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.Pedigree;
import org.cyclonedx.model.Property;

/** The inventory in CycloneDX 1.6, without a serial number: the same delivery has the same bill. */
final class Sbom {

    /** Which file of the zip it lies in. */
    static final String IN = "medarbetarsamtal:in";

    private final String version;
    private final Instant timestamp;

    Sbom(String version, Instant timestamp) {
        this.version = version;
        this.timestamp = timestamp;
    }

    String json(List<Item> items) {
        Bom bom = new Bom();
        Metadata metadata = new Metadata();
        metadata.setComponent(whole());
        bom.setMetadata(metadata);
        bom.setComponents(items.stream().map(Sbom::component).toList());
        Dependency all = new Dependency(whole().getBomRef());
        items.forEach(item -> all.addDependency(new Dependency(item.purl())));
        bom.setDependencies(List.of(all));
        try {
            JsonNode json = new ObjectMapper().readTree(BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString());
            // Not left to the library, which writes it in the digits of the machine's language.
            ((ObjectNode) json.path("metadata")).put("timestamp", timestamp.toString());
            return Feature.text(json);
        } catch (GeneratorException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Component whole() {
        Component whole = new Component();
        whole.setType(Component.Type.APPLICATION);
        whole.setGroup(Part.OWN);
        whole.setName("medarbetarsamtal");
        whole.setVersion(version);
        whole.setBomRef(Part.OWN + ":medarbetarsamtal:" + version);
        return whole;
    }

    private static Component component(Item item) {
        Component component = new Component();
        component.setType(Component.Type.LIBRARY);
        component.setGroup(item.group());
        component.setName(item.name());
        component.setVersion(item.version());
        component.setPurl(item.purl());
        component.setBomRef(item.purl());
        item.sha256().ifPresent(sum -> component.addHash(new Hash(Hash.Algorithm.SHA_256, sum)));
        if (!item.licences().isEmpty()) {
            component.setLicenses(licences(item.licences()));
        }
        item.npm().ifPresent(npm -> component.setPedigree(madeOf(item, npm)));
        component.setProperties(item.in().stream().map(path -> property(IN, path)).toList());
        return component;
    }

    private static LicenseChoice licences(List<String> ids) {
        LicenseChoice choice = new LicenseChoice();
        ids.forEach(id -> {
            License licence = new License();
            licence.setId(id);
            choice.addLicense(licence);
        });
        return choice;
    }

    /** A webjar is the package of npm, packed anew. */
    private static Pedigree madeOf(Item item, String npm) {
        Component original = new Component();
        original.setType(Component.Type.LIBRARY);
        original.setName(item.name());
        original.setVersion(item.version());
        original.setPurl(npm);
        Ancestors ancestors = new Ancestors();
        ancestors.setComponents(List.of(original));
        Pedigree pedigree = new Pedigree();
        pedigree.setAncestors(ancestors);
        return pedigree;
    }

    private static Property property(String name, String value) {
        Property property = new Property();
        property.setName(name);
        property.setValue(value);
        return property;
    }
}
