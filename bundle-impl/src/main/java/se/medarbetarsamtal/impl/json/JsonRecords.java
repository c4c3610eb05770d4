package se.medarbetarsamtal.impl.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.medarbetarsamtal.impl.document.PackageManifest;
import se.medarbetarsamtal.impl.document.PackagedRecord;
import se.medarbetarsamtal.impl.document.PersonnelNotes;
import se.medarbetarsamtal.impl.document.PlanTables;
import se.medarbetarsamtal.impl.document.RecordFormat;
import se.medarbetarsamtal.impl.plan.AgreementStatus;

/**
 * Writes packages as their JSON Schemas beside this class say. The order is that of the records here, moments are in UTC, and
 * nothing depends on when or where it is written.
 */
@Component(service = RecordFormat.class)
public class JsonRecords implements RecordFormat {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param plan null when the template has none
     * @param heldOn null when it is not known
     */
    record Written(
            String format, int version, String id, String code, String principalOrganiser, String employee, String period,
            String heldOn, Delivered delivery, Template template, List<Section> notes, Plan plan) { }

    /** @param onPaperOn null when the employee read it here */
    record Delivered(int number, String deliveredAt, String deliveredBy, String onPaperOn) { }

    record Template(String id, int version, String title, String language) { }

    record Section(String title, List<Asked> questions) { }

    record Asked(String question, List<Said> answers) { }

    /** @param by which of the two has given it; null where both have */
    record Said(String by, String text) { }

    record Plan(String title, List<Table> tables) { }

    record Table(List<String> columns, List<Row> rows) { }

    record Row(AgreementStatus status, List<Cell> cells) { }

    /** @param implementationOn as {@code followUpOn}, null where the column has no day */
    record Cell(String text, boolean noActivity, String implementationOn, String followUpOn) { }

    record Manifest(
            String format, int version, String id, String code, int delivery, String deliveredAt, String madeAt, List<File> files) { }

    /** @param inside null for one that lies in the package itself */
    record File(String name, String inside, String mediaType, int size, String sha256) { }

    @Override
    public byte[] record(PackagedRecord packaged) {
        return bytes(new Written(
                "medarbetarsamtal-record", VERSION, packaged.manifestId(), packaged.code(), packaged.tenant().value(),
                packaged.employee().value(), packaged.dialogue().period().id(), day(packaged.dialogue().heldOn().orElse(null)),
                new Delivered(packaged.delivery().number(), packaged.deliveredAt().toString(), packaged.manager().value(),
                        day(packaged.delivery().onPaperOn().orElse(null))),
                new Template(packaged.dialogue().template().template().value(), packaged.dialogue().template().version(),
                        packaged.templateTitle(), packaged.language()),
                packaged.notes().stream().map(JsonRecords::section).toList(),
                packaged.plan().map(JsonRecords::plan).orElse(null)));
    }

    @Override
    public byte[] manifest(PackageManifest manifest) {
        return bytes(new Manifest("medarbetarsamtal-package", VERSION, manifest.id(), manifest.code(), manifest.delivery(),
                manifest.deliveredAt().toString(), manifest.madeAt().toString(), manifest.files().stream()
                        .map(file -> new File(file.name(), file.inside().orElse(null), file.mediaType(), file.size(), file.sha256()))
                        .toList()));
    }

    private static Section section(PersonnelNotes.Section section) {
        return new Section(section.title(), section.questions().stream()
                .map(asked -> new Asked(asked.question(), asked.answers().stream()
                        .map(said -> new Said(said.by().orElse(null), said.text())).toList()))
                .toList());
    }

    private static Plan plan(PlanTables plan) {
        return new Plan(plan.title(), plan.tables().stream()
                .map(table -> new Table(
                        table.groups().stream().flatMap(group -> group.columns().stream()).toList(),
                        table.rows().stream()
                                .map(row -> new Row(row.status(), row.cells().stream().map(JsonRecords::cell).toList())).toList()))
                .toList());
    }

    private static Cell cell(PlanTables.Cell cell) {
        if (cell instanceof PlanTables.Days days) {
            return new Cell("", false, day(days.implementation().orElse(null)), day(days.followUp().orElse(null)));
        }
        PlanTables.Words words = (PlanTables.Words) cell;
        return new Cell(words.text().orElse(""), words.isNoneNeeded(), null, null);
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static byte[] bytes(Object written) {
        try {
            return JSON.writeValueAsBytes(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that cannot be written", e);
        }
    }
}
