package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

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
            write(response, viewer.get(), take(viewer.get(), request));
        }
    }

    private void write(HttpServletResponse response, Viewer viewer, Answer answer) throws IOException {
        if (answer instanceof Answer.Show show) {
            write(response, show.status(), frame().signedIn(viewer, show.tab(), show.title(), show.content()));
        } else if (answer instanceof Answer.Go go) {
            redirect(response, go.path());
        }
    }
}
