package se.medarbetarsamtal.impl.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader's own limits, which no form of the service is deep enough to reach. */
@Tag("G-34")
class StrictJsonTest {

    private final ObjectMapper json = StrictJson.mapper();

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("depth", "[".repeat(20) + "]".repeat(20), "[".repeat(21) + "]".repeat(21)),
                Arguments.of("string", "\"" + "x".repeat(64 * 1024) + "\"", "\"" + "x".repeat(64 * 1024 + 1) + "\""),
                Arguments.of("name", "{\"" + "n".repeat(160) + "\":1}", "{\"" + "n".repeat(161) + "\":1}"),
                Arguments.of("number", "1".repeat(20), "1".repeat(21)),
                Arguments.of("document", "[" + " ".repeat(256 * 1024 - 2) + "]", "[" + " ".repeat(256 * 1024 + 20_000) + "]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void whatLiesInsideIsReadAndWhatLiesOutsideIsNot(String limit, String inside, String outside) throws JsonProcessingException {
        JsonNode read = json.readTree(inside);

        assertThat(read.isMissingNode()).isFalse();
        assertThatThrownBy(() -> json.readTree(outside)).isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void nothingInABodyNamesAClass() {
        assertThat(json.getDeserializationConfig().getDefaultTyper(json.constructType(Object.class))).isNull();
        assertThatThrownBy(() -> json.readValue("{\"a\":1,\"a\":2}", JsonNode.class)).isInstanceOf(JsonProcessingException.class);
    }
}
