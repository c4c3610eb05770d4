package se.medarbetarsamtal.impl.rest.gate;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import se.medarbetarsamtal.impl.rest.problem.ProblemType;
import se.medarbetarsamtal.impl.rest.problem.Refused;

/** Takes JSON bodies in UTF-8 of a bounded length, and keeps the bytes for whoever must know whether they came before. */
@Priority(Priorities.ENTITY_CODER)
public final class BodyFilter implements ContainerRequestFilter {

    public static final int MOST_BYTES = 256 * 1024;

    /** So much of a body that is too long is read and thrown away, so that its sender gets to read the answer. */
    static final int MOST_DISCARDED = 16 * 1024 * 1024;

    private static final Set<String> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT);
    private static final List<MediaType> JSON =
            List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(AnswerHeaders.TEMPLATE_FILE));
    private static final String NAME = BodyFilter.class.getName();

    @Override
    public void filter(ContainerRequestContext context) {
        if (!WITH_BODY.contains(context.getMethod())) {
            return;
        }
        requireUtf8Json(context.getMediaType());
        byte[] body = read(context.getEntityStream());
        context.setEntityStream(new ByteArrayInputStream(body));
        context.setProperty(NAME, body);
    }

    static byte[] bodyOf(ContainerRequestContext context) {
        return (byte[]) context.getProperty(NAME);
    }

    private static void requireUtf8Json(MediaType type) {
        boolean json = type != null && !type.isWildcardType() && JSON.stream().anyMatch(type::isCompatible);
        if (!json || !"utf-8".equalsIgnoreCase(type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8"))) {
            throw new NotSupportedException();
        }
    }

    private static byte[] read(InputStream stream) {
        try {
            byte[] body = stream.readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                discard(stream);
                throw new Refused(ProblemType.TOO_LARGE);
            }
            return body;
        } catch (IOException brokenOff) {
            throw new Refused(ProblemType.MALFORMED);
        }
    }

    private static void discard(InputStream stream) throws IOException {
        byte[] buffer = new byte[8 * 1024];
        int discarded = 0;
        int read = 0;
        while (read >= 0 && discarded < MOST_DISCARDED) {
            read = stream.read(buffer);
            discarded += read;
        }
    }
}
