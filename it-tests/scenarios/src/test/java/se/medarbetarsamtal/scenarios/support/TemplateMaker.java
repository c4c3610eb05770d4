package se.medarbetarsamtal.scenarios.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.util.UUID;

/** Somebody who makes templates, and the few words that the scenarios about them share. */
public record TemplateMaker(Visitor visitor) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @return a template that asks each of the questions in a section of its own */
    public static ObjectNode document(String title, String... questions) {
        ObjectNode document = JSON.createObjectNode().put("schoolForm", "MEDARBETARSAMTAL").put("title", title).put("language", "sv");
        ObjectNode section = document.putArray("sections").addObject().put("id", "mal").put("title", "Mål").put("target", "NOTES");
        section.putArray("questions");
        for (String question : questions) {
            section.withArray("questions").addObject().put("id", question).put("text", "Hur är det med " + question + "?")
                    .put("sensitive", false).put("preparationNote", true);
        }
        return document;
    }

    /** @return for whom the templates are made */
    public String organisation() {
        return visitor.get("/own-templates").json().at("/mayMake/0/organisation").asText();
    }

    /** @return the id of the new draft */
    public String make(JsonNode document) {
        return made(visitor.post("/own-templates",
                JSON.createObjectNode().put("organisation", organisation()).set("document", document).toString()));
    }

    public String copy(String source, int version) {
        return made(copying(source, version));
    }

    public Visitor.Answer copying(String source, int version) {
        ObjectNode body = JSON.createObjectNode().put("organisation", organisation());
        body.putObject("copyOf").put("id", source).put("version", version);
        return visitor.post("/own-templates", body.toString());
    }

    /** @return the draft as it stands there now */
    public JsonNode draft(String template) {
        Visitor.Answer answer = visitor.get("/templates/" + template + "/draft");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    public void write(String template, JsonNode document) {
        ObjectNode body = JSON.createObjectNode().putNull("negotiatedOn").putNull("staffCategory");
        Visitor.Answer answer = visitor.put(
                "/templates/" + template + "/draft", revision(template), body.set("document", document).toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    public int publish(String template, String level) {
        Visitor.Answer answer = visitor.put(
                "/templates/" + template + "/publication", revision(template), "{\"level\":\"" + level + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("version").asInt();
    }

    public int revision(String template) {
        return draft(template).path("revision").asInt();
    }

    /** @return the template's line in the list of the own ones; a missing node when there is none */
    public JsonNode listed(String template) {
        for (JsonNode item : visitor.get("/own-templates").json().path("items")) {
            if (item.path("id").asText().equals(template)) {
                return item;
            }
        }
        return JSON.missingNode();
    }

    public Visitor.Answer bring(String file) {
        return visitor.bring(organisation(), file);
    }

    public Visitor.Answer bring(String mediaType, byte[] file) {
        return visitor.answer(visitor.changing("/own-templates/files?organisation=" + organisation())
                .setHeader("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    public Visitor.Answer file(String template, int version) {
        return visitor.get("/templates/" + template + "/versions/" + version + "/file");
    }

    public static String made(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }
}
