package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The style sheet, the script and the icon of the host's pages. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/host/*")
public class Assets extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "/skolplattan.css", "text/css; charset=utf-8",
            "/tillagg.css", "text/css; charset=utf-8",
            "/skolplattan.js", "text/javascript; charset=utf-8",
            "/icon.svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Headers.safe(response);
        if (path == null || !TYPES.containsKey(path)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType(TYPES.get(path));
        try (InputStream file = Assets.class.getResourceAsStream(path.substring(1))) {
            file.transferTo(response.getOutputStream());
        }
    }
}
