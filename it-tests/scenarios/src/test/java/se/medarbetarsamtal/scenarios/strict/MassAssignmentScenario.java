package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Nobody sets what no form asks for: a body with one field more is refused, and nothing is changed. */
abstract class MassAssignmentScenario {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS = List.of("id", "employee", "mentor", "tenant", "state", "createdBy", "schoolForm",
            "responsible", "author", "revision", "writtenAt", "heldOn", "sent", "status", "publisher", "displayName", "person",
            "version", "dialogue", "key", "@class", "__proto__", "Text", "något helt annat");

    private final World world = World.on(database());

    abstract World.Database database();

    @TestFactory
    @Tag("G-13")
    Stream<DynamicTest> aBodyWithAFieldThatNoFormAsksForIsRefused() {
        return world.routes().stream().filter(route -> route.body() != null).map(route -> DynamicTest.dynamicTest(route.name(), () -> {
            Ask ask = world.ready(route);
            world.tables().settle();
            Map<String, List<String>> before = world.tables().rows();

            List<String> bodies = widened(ask.body());
            for (String body : bodies) {
                Visitor.Answer answer = ask.body(body).send();
                assertThat(answer.status()).as(body).isEqualTo(400);
                assertThat(answer.problem()).isEqualTo("malformed");
            }

            assertThat(bodies).hasSizeGreaterThan(20);
            assertThat(world.tables().rows()).isEqualTo(before);
            World.done(ask.send());
        }));
    }

    /** @return the body once for each field and each object in it, with that field added there */
    private static List<String> widened(String body) throws Exception {
        List<String> bodies = new ArrayList<>();
        int places = objects(JSON.readTree(body)).size();
        for (String field : FIELDS) {
            for (int place = 0; place < places; place++) {
                JsonNode copy = JSON.readTree(body);
                ObjectNode object = objects(copy).get(place);
                if (!object.has(field)) {
                    object.put(field, "x");
                    bodies.add(JSON.writeValueAsString(copy));
                }
            }
        }
        return bodies;
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> found.addAll(objects(child)));
        return found;
    }
}
