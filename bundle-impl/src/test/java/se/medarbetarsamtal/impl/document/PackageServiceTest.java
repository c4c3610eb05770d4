package se.medarbetarsamtal.impl.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ShortCode;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;

/** A delivered version as a package for a personnel system. */
class PackageServiceTest {

    private static final Question HEALTH = new Question("halsa", "Hur mår du?", true, false, null, List.of());

    private final House house = new House(TestDatabase.fresh(Product.H2));
    private final PersonRef employee = new PersonRef("alva");
    private final PersonRef chef = new PersonRef("karin");
    private final Request self = People.request(employee);
    private Request manager;
    private DialogueId talk;

    @BeforeEach
    void somethingIsDelivered() {
        manager = house.manager(chef, employee);
        talk = house.assign(manager, house.publish(Plans.with(template(question("mal"), HEALTH))), employee);
        house.answers.writeJoint(manager, talk, "mal", 0, new FreeText("Det vi sa"));
        house.answers.toNotes(self, talk, "mal", 0, true);
        house.answers.writeJoint(manager, talk, "halsa", 0, new FreeText("Något om hälsan"));
        String row = house.planRows.add(manager, talk, AgreementKind.GOAL);
        house.planRows.write(manager, talk, row, "unitGoal", 0, new FreeText("Trygghet"));
        house.planRows.write(manager, talk, row, "individualGoal", 0, new FreeText("Leda laget"));
        house.holdings.hold(manager, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
        house.deliveries.deliver(manager, talk, 2, Optional.empty());
    }

    @Test
    void isOnePaperForPeopleWithTheSameForProgramsInside() throws Exception {
        Unpacked unpacked = unpacked(manager);
        String code = ShortCode.of(talk);

        assertThat(unpacked.files()).containsOnlyKeys("samtal-" + code + ".pdf", "manifest.json");
        assertThat(Verified.faults(unpacked.paper(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Verified.faults(unpacked.paper(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Papers.text(unpacked.paper())).containsSubsequence(
                "Delgiven 22 nov. 2026, version 1", "Namn alva", "Det vi sa", "Handlingsplan", "Trygghet", "Leda laget").contains("Kod " + code);
        assertThat(unpacked.attached()).containsOnlyKeys("record.json");
        assertThat(unpacked.attached().get("record.json").mediaType()).isEqualTo("application/json");
        assertThat(unpacked.attached().get("record.json").relationship()).isEqualTo("Data");
    }

    @Test
    void theRecordAndTheManifestKeepToTheirSchemas() {
        Unpacked unpacked = unpacked(manager);
        assertThat(Unpacked.faults("record-1.schema.json", unpacked.record())).isEmpty();
        assertThat(Unpacked.faults("manifest-1.schema.json", unpacked.files().get("manifest.json"))).isEmpty();

        JsonNode record = Unpacked.tree(unpacked.record());
        assertThat(record.findValuesAsText("text")).contains("Det vi sa", "Trygghet", "Leda laget");
        assertThat(record.path("employee").asText()).isEqualTo(employee.value());
        assertThat(Unpacked.faults("record-1.schema.json", ((ObjectNode) record).put("more", 1).toString().getBytes(UTF_8))).isNotEmpty();
    }

    @Test
    void theManifestTellsWhatIsThereAndNothingElse() {
        Unpacked unpacked = unpacked(manager);
        JsonNode files = unpacked.manifest().path("files");

        assertThat(files.findValuesAsText("sha256")).containsExactly(
                Fingerprint.sha256(unpacked.paper()), Fingerprint.sha256(unpacked.record()));
        assertThat(files.findValues("size")).extracting(JsonNode::asInt).containsExactly(unpacked.paper().length, unpacked.record().length);
        assertThat(unpacked.manifest().path("id").asText()).matches("[0-9a-f]{32}").isEqualTo(Unpacked.tree(unpacked.record()).path("id").asText());
        assertThat(talk.value()).isNotEqualTo(unpacked.manifest().path("id").asText());
    }

    /** Also when the people are called something else, another makes it, and something newer was delivered. */
    @Test
    void theSameVersionSaysTheSameForEver() {
        Unpacked first = unpacked(manager);
        house.host.forget(employee);
        house.answers.writeJoint(manager, talk, "mal", 1, new FreeText("Det vi sa sedan"));
        house.deliveries.deliver(manager, talk, 3, Optional.empty());

        Unpacked again = unpacked(self);

        assertThat(Papers.text(again.paper())).contains("Namn saknas i plattformen");
        assertThat(new String(again.record(), UTF_8)).isEqualTo(new String(first.record(), UTF_8));
        assertThat(again.manifest().path("id")).isEqualTo(first.manifest().path("id"));
        Unpacked newest = Unpacked.of(house.packages.file(self, talk, OptionalInt.empty()).content());
        assertThat(newest.manifest().path("id")).isNotEqualTo(first.manifest().path("id"));
        assertThat(new String(newest.record(), UTF_8)).contains("Det vi sa sedan");
    }

    @Test
    void whatIsNotTickedForTheNotesIsInNoPartOfIt() {
        Unpacked unpacked = unpacked(manager);

        assertThat(Papers.text(unpacked.paper())).doesNotContain("Något om hälsan", "Hur mår du?");
        assertThat(new String(unpacked.record(), UTF_8)).contains("Det vi sa").doesNotContain("Något om hälsan", "Hur mår du?");
        house.answers.toNotes(manager, talk, "halsa", 0, true);
        house.deliveries.deliver(manager, talk, 3, Optional.empty());
        assertThat(Papers.text(Unpacked.of(house.packages.file(self, talk, OptionalInt.empty()).content()).paper())).contains("Något om hälsan");
    }

    @Test
    void isOfADeliveredVersionOnlyAndForThePartiesAndEachFetchIsOneLine() {
        assertThatThrownBy(() -> house.packages.file(manager, talk, OptionalInt.of(2))).isInstanceOfSatisfying(
                Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("not-yet-delivered"));
        assertThatThrownBy(() -> house.packages.file(People.request(People.STRANGER), talk, OptionalInt.of(1))).isInstanceOf(NotThere.class);
        int before = lines();

        unpacked(self);

        assertThat(lines()).isEqualTo(before + 1);
    }

    private int lines() {
        return (int) house.database.journal().read(KOMMUN, talk.value()).stream().filter(line -> line.act().equals("FETCHED")).count();
    }

    private Unpacked unpacked(Request reader) {
        return Unpacked.of(house.packages.file(reader, talk, OptionalInt.of(1)).content());
    }
}
