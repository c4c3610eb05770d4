package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.TemplateMaker;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What comes in as a file, and what a file can make the server do. */
class TemplateFilesIT extends HostScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }

    @Test
    @Tag("G-33")
    void onlyATemplateFileOfABoundedSizeComesIn() throws IOException {
        TemplateMaker anders = new TemplateMaker(as(KOMMUNADMIN));
        String good = file(TemplateMaker.document("Medarbetarsamtal", "nulaget"));
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        int before = anders.visitor().get("/own-templates").json().path("items").size();

        assertThat(anders.bring(padded(good, 256 * 1024)).status()).as("just inside").isEqualTo(201);
        assertRefused(413, anders.bring(padded(good, 256 * 1024 + 1)));
        assertRefused(413, anders.bring(file(TemplateMaker.document("x".repeat(70_000), "nulaget"))));
        assertRefused(400, anders.bring(Visitor.TEMPLATE_FILE, zipped(bytes)));
        assertRefused(400, anders.bring(Visitor.TEMPLATE_FILE, gzipped(bytes)));
        assertRefused(400, anders.bring(Visitor.TEMPLATE_FILE, joined(bytes, zipped(bytes))));
        assertRefused(400, anders.bring(Visitor.TEMPLATE_FILE, joined("%PDF-1.7 ".getBytes(StandardCharsets.UTF_8), bytes)));
        assertRefused(415, anders.bring("application/zip", zipped(bytes)));
        assertRefused(415, anders.bring("multipart/form-data; boundary=x", bytes));
        assertRefused(415, anders.bring("application/json", bytes));
        assertRefused(415, anders.bring(Visitor.TEMPLATE_FILE + "; charset=utf-16", good.getBytes(StandardCharsets.UTF_16)));
        assertRefused(422, anders.bring(good.replace("\"version\":1", "\"version\":2")));
        assertRefused(422, anders.bring(good.replace("MEDARBETARSAMTAL", "GR")));
        assertRefused(422, anders.bring(good.replace("medarbetarsamtal.template", "../../../etc/passwd")));
        assertRefused(422, anders.bring(file(TemplateMaker.document("Många",
                IntStream.range(0, 101).mapToObj(number -> "fraga-" + number).toArray(String[]::new)))));
        assertRefused(422, anders.bring(good.replace("Medarbetarsamtal", "Medarbetar\\u0000samtal")));
        assertRefused(422, anders.bring(good.replace("Medarbetarsamtal", "Medarbetar\\ud800samtal")));
        assertRefused(400, anders.bring(good.replace("\"title\"", "\"title\":\"En\",\"title\"")));
        assertRefused(400, anders.bring(good.replace("\"title\"", "\"skola\":\"x\",\"title\"")));
        assertRefused(413, anders.bring(good.replace("\"sections\":[", "\"sections\":" + "[".repeat(5_000))));
        assertThat(anders.visitor().get("/own-templates").json().path("items")).as("nothing of it came in").hasSize(before + 1);
    }

    @Test
    @Tag("G-31")
    void theServerFetchesNothingThatATextNames() throws IOException {
        try (Doorbell doorbell = new Doorbell()) {
            String address = "https://" + doorbell.address() + "/hamta";
            TemplateMaker anders = new TemplateMaker(as(KOMMUNADMIN));
            String template = TemplateMaker.made(anders.bring(file(linking(address))));
            anders.publish(template, "PRINCIPAL_ORGANISER");
            String talk = talk(template);
            Visitor karin = as(KARIN);
            String text = "{\"text\":\"Se %s och <img src='%s'> url(%s)\"}".formatted(address, address, address);
            assertThat(karin.put(talk + "/notes/nulaget", 0, text).status()).isEqualTo(200);
            assertThat(karin.post(talk + "/agreements", text).status()).isEqualTo(201);

            List<String> readings = List.of(talk, talk + "/copy", talk + "/plan", talk + "/notes/nulaget",
                    "/templates/" + template, "/templates/" + template + "/versions/1/file", "/templates?words=hamta");
            assertThat(readings).allSatisfy(path -> assertThat(karin.get(path).status()).as(path).isEqualTo(200));
            assertThat(karin.file(talk + "/plan-document")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            assertThat(karin.page("/skolbanken/" + template)).isNotEmpty();

            assertThat(doorbell.rung()).isEmpty();
            doorbell.tryIt();
            assertThat(doorbell.rung()).as("a call would have been heard").hasSize(2);
        }
    }

    private String talk(String template) {
        Visitor.Answer report = as(KARIN).post("/assignments",
                "{\"template\":\"%s\",\"persons\":[\"%s\"],\"repeat\":[\"%s\"]}".formatted(template, ALVA, ALVA));
        assertThat(report.status()).as(report.body()).isEqualTo(200);
        return "/dialogues/" + report.json().at("/outcomes/0/dialogue").asText();
    }

    private static ObjectNode linking(String address) {
        ObjectNode document = TemplateMaker.document("Se " + address, "nulaget");
        document.put("source", address).put("routineTitle", address).put("routineUrl", address);
        document.putArray("intro").add("<img src=\"" + address + "\">");
        document.putArray("routineText").add("<iframe src=\"" + address + "\">");
        document.putObject("plan").put("title", "<link href='" + address + "'>").putArray("tables").addObject().put("id", "goals")
                .putArray("groups").addObject().put("label", "url(" + address + ")")
                .putArray("columns").addObject().put("id", "activities").put("label", address).put("required", false);
        return document;
    }

    private static String file(ObjectNode document) {
        return "{\"format\":\"medarbetarsamtal.template\",\"version\":1,\"lineage\":[],\"document\":" + document + "}";
    }

    private static String padded(String file, int bytes) {
        return file + " ".repeat(bytes - file.getBytes(StandardCharsets.UTF_8).length);
    }

    private static void assertRefused(int status, Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static byte[] zipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../samtalsmall.json"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(one);
        bytes.writeBytes(other);
        return bytes.toByteArray();
    }
}
