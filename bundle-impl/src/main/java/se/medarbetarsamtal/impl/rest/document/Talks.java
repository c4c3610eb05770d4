package se.medarbetarsamtal.impl.rest.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import se.medarbetarsamtal.impl.document.Batches;
import se.medarbetarsamtal.impl.rest.gate.Attachment;
import se.medarbetarsamtal.impl.rest.problem.Incident;

/**
 * Many talks as one file: a line that says what it is, a line for each talk, and a line that ends it. It is sent while it is read;
 * where reading fails there is no last line, so that what has come is no JSON and passes for whole nowhere.
 *
 * @param <T> what is read of one talk
 */
final class Talks<T> implements StreamingOutput {

    /** How many talks the file holds when it is whole. */
    static final String COUNT = "X-Medarbetarsamtal-Count";

    private static final int NEWLINE = '\n';

    private final ObjectMapper json;
    private final ObjectNode head;
    private final Batches<T> batches;
    private final Function<T, Object> view;
    private final List<T> first;

    /** Reads the first of them, so that a refusal at once is answered as any other. */
    private Talks(ObjectMapper json, ObjectNode head, Batches<T> batches, Function<T, Object> view) {
        this.json = json;
        this.head = head;
        this.batches = batches;
        this.view = view;
        this.first = batches.next();
    }

    /**
     * @param name of the file; names nobody
     * @param head what stands before the talks
     */
    static <T> Response answer(ObjectMapper json, String name, ObjectNode head, Batches<T> batches, Function<T, Object> view) {
        Response file = Attachment.of(new Talks<>(json, head, batches, view), name);
        return Response.fromResponse(file).header(COUNT, batches.count()).build();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        String opening = json.writeValueAsString(head.put("count", batches.count()));
        out.write((opening.substring(0, opening.length() - 1) + ",\"talks\":[\n").getBytes(StandardCharsets.UTF_8));
        int written = 0;
        for (List<T> some = first; !some.isEmpty(); some = Incident.guard(batches::next)) {
            for (T talk : some) {
                out.write(json.writeValueAsBytes(view.apply(talk)));
                written++;
                if (written < batches.count()) {
                    out.write(',');
                }
                out.write(NEWLINE);
            }
            out.flush();
        }
        out.write("]}\n".getBytes(StandardCharsets.UTF_8));
    }
}
