package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.medarbetarsamtal.refhost.identity.SessionCookie;

/** A page for people who are signed in. Others are led to the log-in page; a form without the session's token is refused. */
abstract class Page extends HostServlet {

    private static final long serialVersionUID = 1L;

    private final transient Viewers viewers;

    Page(Viewers viewers, Frame frame) {
        super(frame);
        this.viewers = viewers;
    }

    abstract Answer open(Viewer viewer, HttpServletRequest request);

    /** A page without a form has nothing to take. */
    Answer take(Viewer viewer, HttpServletRequest request) {
        return Answer.notThere();
    }

    /** @return whether the form asks for more than a look: a support session only looks */
    boolean changes(HttpServletRequest request) {
        return true;
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
        Optional<Viewer> viewer = viewers.of(request);
        if (viewer.isEmpty()) {
            redirect(response, "/login");
        } else if (!viewer.get().session().issued(request.getParameter("csrf"))) {
            write(response, viewer.get(), Answer.refused());
        } else {
            write(response, viewer.get(), taken(viewer.get(), request));
        }
    }

    private Answer taken(Viewer viewer, HttpServletRequest request) {
        return viewer.isSupport() && changes(request)
                ? Answer.lookOnly(viewer.card().displayName())
                : take(viewer, request);
    }

    private void write(HttpServletResponse response, Viewer viewer, Answer answer) throws IOException {
        if (answer instanceof Answer.Show show) {
            write(response, show.status(), frame().signedIn(viewer, show.tab(), show.title(), show.content()));
        } else if (answer instanceof Answer.Download file) {
            download(response, file);
        } else if (answer instanceof Answer.Go go) {
            redirect(response, go.path());
        } else if (answer instanceof Answer.Enter enter) {
            SessionCookie.set(response, enter.token());
            redirect(response, enter.path());
        }
    }

    private static void download(HttpServletResponse response, Answer.Download file) throws IOException {
        Headers.fresh(response);
        response.setContentType(file.type() + "; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.getOutputStream().write(file.text().getBytes(StandardCharsets.UTF_8));
    }
}
