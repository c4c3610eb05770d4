package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.GUNNAR;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.PUPIL;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The sample's templates in the host's Skolbanken, and the whole of the routine's. */
class SkolbankenIT extends HostScenario {

    /** What of the routine's file is data of a program and no text for people. */
    private static final Set<String> NO_TEXT = Set.of("id", "publisher", "schoolForm", "publicationLevel", "language", "page",
            "attachToInvitation", "documentation", "eligibility", "defaults", "source", "target", "from", "type", "followUp",
            "period", "required", "sensitive", "footnote", "notes", "attachTo");

    private static final String HOW = "Hur ska det ske? Vilka aktiviteter ska genomföras?";
    private static final String DATES = "Datum för genomförande och uppföljning";

    /** A reference inside the file; what it refers to stands in the file itself. */
    private static final String REPEATED_HELP = ", help: *sensitiveHelp";

    private static final Pattern PUPIL_WORDS = Pattern.compile("\\b(elev|hemmet|vårdnadshavare|mentor)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    Map<String, String> database() {
        return Map.of("sample.templates", "");
    }

    @Test
    @Tag("U-17")
    void theFilterListsTheTemplatesOfTheSkolformAndNoOthers() {
        Visitor karin = as(KARIN);
        String everything = karin.page("/skolbanken");
        eventually(() -> assertThat(karin.page("/skolbanken?skolform=MEDARBETARSAMTAL"))
                .contains("/skolbanken/" + template()));
        String filtered = karin.page("/skolbanken?skolform=MEDARBETARSAMTAL");

        assertThat(everything).contains("Samtalsmallar", "Utvecklingssamtal");
        assertThat(filtered).contains("Exempelkommun").doesNotContain("Utvecklingssamtal");
        assertThat(karin.page("/skolbanken?skolform=GR")).doesNotContain("/skolbanken/" + template());
        assertThat(as(GUNNAR).page("/skolbanken?skolform=MEDARBETARSAMTAL")).doesNotContain("/skolbanken/" + template());
        assertThat(as(PUPIL).status("/skolbanken")).isEqualTo(404);
        assertThat(as(PUPIL).get("/templates").status()).isEqualTo(404);
    }

    @Test
    @Tag("U-17")
    void wordsOfTheQuestionsFindTheTemplate() {
        Visitor alva = as(ALVA);

        assertThat(alva.page("/skolbanken?skolform=MEDARBETARSAMTAL&ord=arbetsbelastning+utmana")).contains(template());
        assertThat(alva.page("/skolbanken?skolform=MEDARBETARSAMTAL&ord=vulkan")).doesNotContain(template());
    }

    @Test
    void aSearchFindsWordsInAnyFormAndNarrowsByLevelPublisherAndLanguage() {
        assertThat(found("?words=HALSAN+medarbetarnas")).containsExactly("Medarbetarsamtal");
        assertThat(found("?words=uppdragets")).containsExactly("Medarbetarsamtal", "Medarbetarsamtal för övrig personal",
                "Medarbetarsamtal skolchef–rektor");
        assertThat(found("?words=f%C3%B6rvaltningen")).containsExactly("Medarbetarsamtal skolchef–rektor");
        assertThat(found("?words=f%C3%B6rvaltning+tillbuden+vulkan")).isEmpty();
        assertThat(found("?level=PRINCIPAL_ORGANISER&language=sv&publisher=o-1")).containsExactly("Kort medarbetarsamtal",
                "Medarbetarsamtal", "Medarbetarsamtal för övrig personal", "Medarbetarsamtal skolchef–rektor");
        assertThat(found("?level=ALL")).isEmpty();
        assertThat(found("?language=en")).isEmpty();
        assertThat(found("?publisher=o-2")).isEmpty();
        assertThat(as(KARIN).page("/skolbanken?skolform=MEDARBETARSAMTAL&ord=vulkan")).contains("Här finns ingen samtalsmall");
        assertThat(as(KARIN).page("/skolbanken?niva=ALL")).doesNotContain("Kort medarbetarsamtal");
        assertThat(as(KARIN).page("/skolbanken?niva=PRINCIPAL_ORGANISER&sprak=sv&ord=vikarierna")).contains("Kort medarbetarsamtal");
    }

    private List<String> found(String query) {
        return list(as(KARIN).get("/templates" + query), "/items").findValuesAsText("title");
    }

    @Test
    void everyWordingOfTheRoutineStandsInTheTemplate() throws IOException {
        JsonNode template = as(KARIN).get("/templates/" + template()).json();
        List<String> served = texts(template, new ArrayList<>());
        List<String> routine = new ArrayList<>();
        try (InputStream file = SkolbankenIT.class.getResourceAsStream("/tomelilla-template.yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace(REPEATED_HELP, "");
            texts(new YAMLMapper().readTree(text).path("template"), routine);
        }

        assertThat(routine).hasSizeGreaterThan(60);
        assertThat(served).containsAll(routine);
        assertThat(template.at("/sections/1/questions/2/help").asText())
                .isEqualTo(template.at("/sections/1/questions/0/points/5/help").asText())
                .startsWith("Skriv inte diagnos");
        assertThat(template.at("/sections/1/questions/2/preparationNote").asBoolean()).isFalse();
        assertThat(template.at("/sections/1/questions/0/points")).hasSize(6);
        assertThat(template.at("/sections/1/questions/0/points/5/footnote").asInt()).isEqualTo(2);
        assertThat(template.path("sections").findValuesAsText("target")).containsExactly("NOTES", "NOTES", "PLAN_GOALS",
                "NOTES", "NOTES", "PLAN_ACTIVITIES", "PLAN_CHALLENGE");
        assertThat(template.path("preparation").findValuesAsText("id"))
                .containsExactly("prep-topics", "prep-goals", "prep-competence");
    }

    @Test
    @Tag("R-01")
    void noPupilWordStandsInAnyTemplate() {
        List<String> ids = list(as(KARIN).get("/templates"), "/items").findValuesAsText("id");
        List<String> served = ids.stream()
                .flatMap(id -> texts(as(KARIN).get("/templates/" + id).json(), new ArrayList<>()).stream()).toList();

        assertThat(ids).hasSize(4);
        assertThat(served).hasSizeGreaterThan(150).allSatisfy(text ->
                assertThat(PUPIL_WORDS.matcher(text).find()).as(text).isFalse());
    }

    @Test
    @Tag("T-20")
    void theRoutinesTemplateHoldsTheActionPlanUnderItsTitleAndWithItsColumns() throws IOException {
        JsonNode plan = as(KARIN).get("/templates/" + template()).json().path("plan");

        assertThat(plan.path("title").asText()).isEqualTo("Handlingsplan för individuella mål och kompetensutveckling");
        assertThat(plan.path("tables").findValuesAsText("label")).containsExactly(
                "Mål", "Verksamhetens mål", "Medarbetarens mål",
                "Handlingsplan", "Vad ska medarbetaren utveckla för att uppnå målet?", HOW, "Ansvarig", DATES,
                "Årets utmaning", "Medarbetarens utmaning",
                "Handlingsplan", HOW, "Vilket ev. stöd behövs och av vem/vilka?", DATES);
    }

    /** @return every text for people below the node, in order */
    private static List<String> texts(JsonNode node, List<String> found) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                if (!NO_TEXT.contains(field.getKey())) {
                    texts(field.getValue(), found);
                }
            });
        } else if (node.isArray()) {
            node.forEach(entry -> texts(entry, found));
        } else if (node.isTextual()) {
            found.add(node.asText());
        }
        return found;
    }
}
