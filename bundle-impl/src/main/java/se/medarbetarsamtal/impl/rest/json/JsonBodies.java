package se.medarbetarsamtal.impl.rest.json;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jakarta.rs.cfg.JakartaRSFeature;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import se.medarbetarsamtal.impl.Refusal;
import se.medarbetarsamtal.impl.rest.problem.ProblemType;
import se.medarbetarsamtal.impl.rest.problem.Refused;

/** Reads and writes bodies. What it cannot read becomes a refusal here, so that no exception with a piece of it goes further. */
public final class JsonBodies extends JacksonJsonProvider {

    public JsonBodies(ObjectMapper json) {
        super(json);
        disable(JakartaRSFeature.ALLOW_EMPTY_INPUT);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) {
        Object value = read(type, genericType, annotations, mediaType, headers, body);
        if (value == null) {
            throw new Refused(ProblemType.MALFORMED);
        }
        return value;
    }

    private Object read(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) {
        try {
            return super.readFrom(type, genericType, annotations, mediaType, headers, body);
        } catch (IOException unreadable) {
            throw refusalIn(unreadable);
        }
    }

    static Refusal refusalIn(Throwable unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof StreamConstraintsException) {
                return new Refused(ProblemType.TOO_LARGE);
            }
        }
        return new Refused(ProblemType.MALFORMED);
    }
}
