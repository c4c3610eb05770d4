package se.medarbetarsamtal.impl.rest.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.rest.json.StrictJson;
import se.medarbetarsamtal.impl.template.AnsweredBy;
import se.medarbetarsamtal.impl.template.QuestionKind;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Column;
import se.medarbetarsamtal.impl.template.TemplateDocument.Footnote;
import se.medarbetarsamtal.impl.template.TemplateDocument.Group;
import se.medarbetarsamtal.impl.template.TemplateDocument.HeaderField;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.PlanForm;
import se.medarbetarsamtal.impl.template.TemplateDocument.Point;
import se.medarbetarsamtal.impl.template.TemplateDocument.PreparationQuestion;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.ReleaseMode;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.TemplateDocument.Table;
import se.medarbetarsamtal.impl.template.TemplateDocument.Target;
import se.medarbetarsamtal.impl.template.TemplateFile;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;
import se.medarbetarsamtal.impl.template.Translation;

/** The file as others meet it: what is written keeps to the published schema, and what the schema refuses is not read. */
class TemplateFileBodyTest {

    private static final ObjectMapper JSON = StrictJson.mapper();
    private static final TemplateFile FILE = new TemplateFile(
            List.of(new VersionKey(new TemplateId("a".repeat(32)), 3), new VersionKey(new TemplateId("b".repeat(32)), 1)), document());

    @Test
    void isWrittenAsItsSchemaSays() throws IOException {
        assertThat(faults(written())).isEmpty();
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        assertThat(TemplateFileBody.read(JSON, written()).file()).isEqualTo(FILE);
    }

    @Test
    void needsNoLineageAndNothingThatSaysTheUsual() throws IOException {
        JsonNode least = JSON.readTree("""
                {"format":"medarbetarsamtal.template","version":1,"document":{"schoolForm":"MEDARBETARSAMTAL","title":"Kort",
                "language":"sv","sections":[{"id":"a","title":"A","target":"NOTES","questions":[
                {"id":"b","text":"Hur?","sensitive":false,"preparationNote":true}]}]}}""");

        assertThat(faults(least)).isEmpty();
        assertThat(TemplateFileBody.read(JSON, least).file().document().questionCount()).isEqualTo(1);
    }

    @Test
    void isNothingElseThanSuchAFile() {
        assertRefused("file-format", file -> file.put("format", "something.else"));
        assertRefused("file-format", file -> file.remove("format"));
        assertRefused("file-version", file -> file.put("version", 2).put("whatVersionTwoHas", true));
        assertRefused("file-version", file -> file.put("version", "1"));
        assertRefused("required", file -> file.remove("document"));
    }

    @Test
    void isNoCopyOfItself() {
        assertRefused("lineage-cycle", false, file -> file.withArray("lineage").add(file.withArray("lineage").get(0).deepCopy()));
        assertRefused("lineage-length", file -> IntStream.range(0, 10).forEach(number ->
                file.withArray("lineage").addObject().put("template", "c".repeat(31) + number).put("version", 1)));
        assertRefused("format", file -> file.withArray("lineage").addObject().put("template", "").put("version", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/document/schoolForm", "/document/language", "/document/sections/0/target",
        "/document/sections/0/questions/0/id", "/document/sections/0/questions/0/kind", "/document/routineUrl"})
    void saysNothingThatNoTemplateMaySay(String place) throws IOException {
        ObjectNode file = written();
        int last = place.lastIndexOf('/');
        ((ObjectNode) file.at(place.substring(0, last))).put(place.substring(last + 1), "Något Annat!");

        assertThat(faults(file)).isNotEmpty();
        assertThatThrownBy(() -> TemplateFileBody.read(JSON, file).file()).isInstanceOf(Invalid.class);
    }

    @Test
    void hasNoFieldThatNobodyKnows() throws IOException {
        ObjectNode file = written();
        ((ObjectNode) file.at("/document/sections/0/questions/0")).put("score", 5);

        assertThat(faults(file)).isNotEmpty();
        assertThatThrownBy(() -> TemplateFileBody.read(JSON, file)).hasMessageContaining("malformed");
    }

    private static void assertRefused(String code, Consumer<ObjectNode> change) {
        assertRefused(code, true, change);
    }

    /** @param told whether a schema can say so */
    private static void assertRefused(String code, boolean told, Consumer<ObjectNode> change) {
        ObjectNode file = written();
        change.accept(file);
        assertThat(faults(file).isEmpty()).isEqualTo(!told);
        assertThatThrownBy(() -> TemplateFileBody.read(JSON, file).file()).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.faults()).extracting(Invalid.Fault::code).containsExactly(code));
    }

    private static ObjectNode written() {
        return JSON.valueToTree(TemplateFileBody.of(FILE));
    }

    private static Set<ValidationMessage> faults(JsonNode file) {
        try (InputStream schema = TemplateFileBody.class.getResourceAsStream("template-file-1.schema.json")) {
            JsonSchema published = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
            return published.validate(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TemplateDocument document() {
        List<Option> options = List.of(new Option("sallan", "Sällan"), new Option("ofta", "Ofta"));
        List<Question> questions = List.of(
                new Question("halsa", "Hur mår du?", true, false, "Skriv inga diagnoser",
                        List.of(new Point("Sömn", 1, true, "Kort"), new Point("Arbete", null, false, null))),
                new Question("trivsel", "Hur trivs du?", false, false, null, List.of(), QuestionKind.SCALE, AnsweredBy.EMPLOYEE,
                        Target.NOTES, true, options, List.of()),
                new Question("planer", "Vad gör vi?", false, false, null, List.of(), QuestionKind.TABLE, AnsweredBy.TOGETHER, null,
                        false, List.of(), options));
        PlanForm plan = new PlanForm("Plan", List.of("Så här"), List.of(new HeaderField("datum", "Datum")),
                List.of(new Table("goals", List.of(new Group("Mål", List.of(new Column("activities", "Hur?", true)))))), List.of("Kurs"));
        return new TemplateDocument(TemplateDocument.SCHOOL_FORM, "Medarbetarsamtal", "sv", "Rutin 2026", "Rutinen", List.of("Syfte"),
                List.of(new PreparationQuestion("tankar", "Vad vill du ta upp?")),
                List.of(new Section("mal", "Mål", Target.PLAN_GOALS, "Mål och mening", "Läs först", "Skriv kort", questions)), plan,
                List.of(new Footnote(1, "Enligt AFS")), ReleaseMode.TOGETHER, List.of("Rutinens text"), "https://exempel.se/rutin",
                List.of(new Translation("en", new TreeMap<>(Map.of("questions/trivsel/text", "How are you doing?")))));
    }
}
