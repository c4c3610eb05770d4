package se.medarbetarsamtal.impl.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Arrays;
import se.medarbetarsamtal.impl.Invalid;

/** Reads one of a closed list by its exact name. */
final class OneOf<E extends Enum<E>> extends StdScalarDeserializer<E> {

    private static final long serialVersionUID = 1L;

    private final Class<E> list;
    private final StorableText names = new StorableText();

    OneOf(Class<E> list) {
        super(list);
        this.list = list;
    }

    @Override
    public E deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String name = names.deserialize(parser, context);
        return Arrays.stream(list.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Invalid(StorableText.fieldOf(parser), "format"));
    }
}
