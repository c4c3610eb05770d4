package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A page for people who are signed in. Others are led to the log-in page; a form without the session's token is refused. */
abstract class Page extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Viewers viewers;
    private final transient Frame frame;

    Page(Viewers viewers, Frame frame) {
        this.viewers = viewers;
        this.frame = frame;
    }

    abstract Answer open(Viewer viewer, HttpServletRequest request);

    /** A page without a form has nothing to take. */
    Answer take(Viewer viewer, HttpServletRequest request) {
        return Answer.notThere();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Viewer> viewer = viewers.of(request);
        if (viewer.isEmpty()) {
            redirect(response, "/login");
        } else {
            write(response, viewer.get(), open(viewer.get(), request));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Optional<Viewer> viewer = viewers.of(request);
        if (viewer.isEmpty()) {
            redirect(response, "/login");
        } else if (!viewer.get().session().issued(request.getParameter("csrf"))) {
            write(response, viewer.get(), Answer.refused());
        } else {
            write(response, viewer.get(), take(viewer.get(), request));
        }
    }

    private void write(HttpServletResponse response, Viewer viewer, Answer answer) throws IOException {
        if (answer instanceof Answer.Show show) {
            write(response, show.status(), frame.signedIn(viewer, show.tab(), show.title(), show.content()));
        } else if (answer instanceof Answer.Go go) {
            redirect(response, go.path());
        }
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

    /** @return what was typed or chosen, empty when nothing was */
    static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** @return the part of the path behind this page's own, empty when there is none */
    static String rest(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.length() < 2 ? "" : path.substring(1);
    }
}
