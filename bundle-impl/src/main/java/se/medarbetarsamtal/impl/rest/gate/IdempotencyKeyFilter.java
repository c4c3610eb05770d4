package se.medarbetarsamtal.impl.rest.gate;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import se.medarbetarsamtal.impl.rest.problem.ProblemType;
import se.medarbetarsamtal.impl.rest.problem.Refused;

/** Asks every POST for a key, so that a repetition after a lost answer is known as one. */
@Priority(Priorities.ENTITY_CODER + 1)
public final class IdempotencyKeyFilter implements ContainerRequestFilter {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final String NAME = IdempotencyKeyFilter.class.getName();

    /**
     * The key and what it was sent with.
     *
     * @param hash of method, path and body
     */
    record Sent(String key, String hash) { }

    @Override
    public void filter(ContainerRequestContext context) {
        if (!context.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        String key = context.getHeaderString("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Refused(ProblemType.IDEMPOTENCY_KEY_MISSING);
        }
        context.setProperty(NAME, new Sent(key, hash(context)));
    }

    static Sent of(ContainerRequestContext context) {
        return (Sent) context.getProperty(NAME);
    }

    private static String hash(ContainerRequestContext context) {
        MessageDigest digest = sha256();
        String line = context.getMethod() + " " + context.getUriInfo().getPath(false) + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(BodyFilter.bodyOf(context)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
