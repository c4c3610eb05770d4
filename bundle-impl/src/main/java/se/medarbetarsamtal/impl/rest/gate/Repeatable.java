package se.medarbetarsamtal.impl.rest.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;

/** Runs a POST once for each key, and answers a repetition as the first was answered. */
public final class Repeatable {

    /**
     * What the act came to.
     *
     * @param location of what was created, from the service's base; null when nothing was
     * @param revision for the ETag; null for an answer that has none
     * @param view references and codes: it is kept in the clear
     */
    public record Outcome(int status, String location, Integer revision, Object view) {

        public static Outcome ok(Integer revision, Object view) {
            return new Outcome(200, null, revision, view);
        }

        public static Outcome created(String location, Integer revision, Object view) {
            return new Outcome(201, location, revision, view);
        }
    }

    private final OneTime oneTime;
    private final ObjectMapper json;

    public Repeatable(OneTime oneTime, ObjectMapper json) {
        this.oneTime = oneTime;
        this.json = json;
    }

    /** @param result what the act returns and commits */
    public <T> Response answer(
            ContainerRequestContext context, Class<T> result, Function<Request, T> act, Function<T, Outcome> view) {
        begin(context, committed -> encode(answer(view.apply(result.cast(committed)))));
        return Requests.answer(context, request -> answer(request, act, view)).response();
    }

    private <T> Answer answer(Request request, Function<Request, T> act, Function<T, Outcome> view) {
        // The act decides anew even when it is a repetition; its key is refused first thing in its transaction.
        try {
            return answer(view.apply(act.apply(request)));
        } catch (OneTime.Repeated repeated) {
            return decode(oneTime.earlier(request).orElseThrow(() -> repeated));
        }
    }

    private static void begin(ContainerRequestContext context, Function<Object, String> encode) {
        IdempotencyKeyFilter.Sent sent = IdempotencyKeyFilter.of(context);
        Request.Once once = new Request.Once(sent.key(), sent.hash(), encode);
        Requests.begin(context, new Request(Requests.of(context).actor(), Optional.of(once)));
    }

    private Answer answer(Outcome outcome) {
        return new Answer(outcome.status(), outcome.location(), outcome.revision(), json.valueToTree(outcome.view()));
    }

    private String encode(Answer answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer that cannot be written", e);
        }
    }

    private Answer decode(String stored) {
        try {
            return json.readValue(stored, Answer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer that cannot be read", e);
        }
    }
}
