package se.medarbetarsamtal.impl.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.dialogue.FreeText;

/** Reads a string that both databases keep as it is, in normal form C; a number or the like is not one. */
class StorableText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    StorableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        return normal(checked(parser, parser.getText()));
    }

    String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String checked(JsonParser parser, String text) {
        if (!FreeText.isStorable(text)) {
            throw new Invalid(fieldOf(parser), "characters");
        }
        return text;
    }

    /** The nearest name; a name that no body has was refused before its value was read. */
    static String fieldOf(JsonParser parser) {
        JsonStreamContext named = parser.getParsingContext();
        while (named.getCurrentName() == null && named.getParent() != null) {
            named = named.getParent();
        }
        return named.getCurrentName();
    }
}
