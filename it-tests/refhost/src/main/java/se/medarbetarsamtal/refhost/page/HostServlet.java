package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.api.ref.PersonRef;

/** What all of the host's pages share: safe headers, and a page of its own when something breaks. */
abstract class HostServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(HostServlet.class);

    private final transient Frame frame;

    HostServlet(Frame frame) {
        this.frame = frame;
    }

    final Frame frame() {
        return frame;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            super.service(request, response);
        } catch (RuntimeException broken) {
            write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, broken(broken));
        }
    }

    /** Messages and stack traces may quote what people wrote: the log gets the kind of failure and a number to find it by. */
    private Html broken(RuntimeException broken) {
        String incident = UUID.randomUUID().toString();
        LOG.error("A page broke: {}, incident {}", broken.getClass().getName(), incident);
        return frame.signedOut("Något gick fel", Html.of("""
                <h1>Något gick fel</h1>
                <p>Sidan kan inte visas just nu. Försök igen om en stund.</p>
                <p>Händelsenummer: {}</p>""", incident));
    }

    static void write(HttpServletResponse response, int status, Html page) throws IOException {
        Headers.fresh(response);
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        response.getOutputStream().write(page.markup().getBytes(StandardCharsets.UTF_8));
    }

    static void redirect(HttpServletResponse response, String path) {
        Headers.fresh(response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    /** @return what was typed or chosen, without control characters; empty when nothing was */
    static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.replaceAll("\\p{Cntrl}", "").strip();
    }

    /** @return the reference, unless nobody's can look like this */
    static Optional<PersonRef> person(String reference) {
        try {
            return Optional.of(new PersonRef(reference));
        } catch (IllegalArgumentException noReference) {
            return Optional.empty();
        }
    }

    /** @return the part of the path behind this page's own, empty when there is none */
    static String rest(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.length() < 2 ? "" : path.substring(1);
    }
}
