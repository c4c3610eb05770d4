package se.medarbetarsamtal.scenarios.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A template in whose every text field there is markup that would run if it were taken for markup. */
final class HostileTemplate {

    private static final List<String> TAGS = List.of("<script>hit=1</script>", "<img src=x onerror=hit=1>", "<svg onload=hit=1>",
            "<iframe srcdoc='<script>top.hit=1</script>'>", "<a href=javascript:hit=1>x</a>", "<details open ontoggle=hit=1>",
            "<input autofocus onfocus=hit=1>", "<video src=x onerror=hit=1>", "<body onload=hit=1>", "<object data=javascript:hit=1>",
            "<embed src=javascript:hit=1>", "<base href=//x.example>", "<form action=javascript:hit=1>", "<style>*{display:none}</style>",
            "<link rel=stylesheet href=//x.example>", "<meta http-equiv=refresh content=0>", "<math><mi xlink:href=javascript:hit=1>",
            "<ms-modal onclick=hit=1>", "<template><img src=x onerror=hit=1></template>");
    private static final List<String> BEFORE = List.of("", "\">", "'>", "</textarea>", "</title>", "-->", "]]>", "`");
    /** Each tag behind each way out of where text stands. */
    static final List<String> PAYLOADS = TAGS.stream().flatMap(tag -> BEFORE.stream().map(before -> before + tag)).toList();

    /** What has come of them: a script that ran, or an element with such an attribute, at any depth. */
    static final String CAME_ALIVE = """
            () => {
              const alive = window.hit ? ['ran'] : [];
              const look = root => root.querySelectorAll('*').forEach(element => {
                const inside = root instanceof ShadowRoot || element.closest('main');
                const tag = element.localName;
                if (inside && (['iframe', 'object', 'embed', 'base', 'math', 'video'].includes(tag)
                    || [...element.attributes].some(one => one.name.startsWith('on') || one.value.startsWith('javascript:')))) {
                  alive.push(element.outerHTML.slice(0, 100));
                }
                if (element.shadowRoot) look(element.shadowRoot);
              });
              look(document);
              return alive;
            }""";

    private int next;

    String document() throws JsonProcessingException {
        Map<String, Object> document = new LinkedHashMap<>(Map.of("schoolForm", "MEDARBETARSAMTAL", "language", "sv"));
        document.put("title", PAYLOADS.get(1));
        document.put("source", one());
        document.put("routineTitle", one());
        document.put("routineText", List.of(one(), one()));
        document.put("intro", List.of(PAYLOADS.get(0), one()));
        document.put("preparation", List.of(Map.of("id", "f1", "text", one())));
        document.put("sections", List.of(section()));
        document.put("footnotes", List.of(Map.of("number", 1, "text", one())));
        document.put("plan", plan());
        document.put("translations", List.of(Map.of("language", "en", "texts", Map.of("title", one(), "intro/0", one()))));
        return new ObjectMapper().writeValueAsString(document);
    }

    private Map<String, Object> section() {
        List<Map<String, Object>> questions = new ArrayList<>(IntStream.range(0, PAYLOADS.size() / 2).mapToObj(n -> question(n, "LONG_TEXT")).toList());
        questions.add(question(100, "SINGLE"));
        questions.add(question(101, "TABLE"));
        return Map.of("id", "s1", "title", one(), "target", "NOTES", "label", one(), "guidance", one(), "recordingRule", one(), "questions", questions);
    }

    private Map<String, Object> question(int n, String kind) {
        Map<String, Object> question = new LinkedHashMap<>(Map.of("id", "h" + n, "kind", kind, "text", one() + " " + one(), "help", one(),
                "sensitive", false, "preparationNote", true, "required", false));
        question.put("points", List.of(Map.of("text", one(), "footnote", 1, "help", one(), "sensitive", false)));
        question.put("options", kind.equals("SINGLE") ? choices() : List.of());
        question.put("columns", kind.equals("TABLE") ? choices() : List.of());
        return question;
    }

    private List<Map<String, String>> choices() {
        return List.of(Map.of("id", "a", "text", one()), Map.of("id", "b", "text", one()));
    }

    private Map<String, Object> plan() {
        Map<String, Object> group = Map.of("label", one(), "columns", List.of(Map.of("id", "unitGoal", "label", one(), "required", true)));
        return Map.of("title", one(), "guidance", List.of(one()), "header", List.of(Map.of("id", "datum", "label", one())),
                "tables", List.of(Map.of("id", "goals", "groups", List.of(group, group))), "developmentTypes", List.of(one()));
    }

    private String one() {
        return PAYLOADS.get(next++ % PAYLOADS.size());
    }
}
