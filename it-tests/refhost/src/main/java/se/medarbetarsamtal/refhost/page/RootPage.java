package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The address without a path leads to the startsida. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("")
public class RootPage extends Page {

    private static final long serialVersionUID = 1L;

    @Activate
    public RootPage(@Reference Viewers viewers, @Reference Frame frame) {
        super(viewers, frame);
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        return Answer.go("/start");
    }
}
