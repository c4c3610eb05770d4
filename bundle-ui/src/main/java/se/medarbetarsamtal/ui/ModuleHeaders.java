package se.medarbetarsamtal.ui;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * The headers of the module's one file; there is nothing else below its folder. A browser asks each time whether its copy is the newest; the answer comes from the
 * file's content, because every file of a reproducible bundle has the same date.
 */
@Component(service = Filter.class)
@HttpWhiteboardFilterPattern(Modules.PATTERN)
@HttpWhiteboardFilterAsyncSupported
public final class ModuleHeaders implements Filter {

    private static final List<String> READING = List.of("GET", "HEAD");
    private static final Map<String, String> SAFE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private final String tag;

    @Activate
    public ModuleHeaders() {
        this(EntityTag.ofResource(Modules.FILE));
    }

    ModuleHeaders(String tag) {
        this.tag = tag;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        SAFE.forEach(answer::setHeader);
        if (!READING.contains(asked.getMethod())) {
            answer.setHeader("Allow", String.join(", ", READING));
            refuse(answer, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!asked.getRequestURI().endsWith(Modules.FILE)) {
            refuse(answer, HttpServletResponse.SC_NOT_FOUND);
        } else {
            give(asked, answer, chain);
        }
    }

    private static void refuse(HttpServletResponse answer, int status) {
        answer.setHeader("Cache-Control", "no-store");
        answer.setStatus(status);
    }

    private void give(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        answer.setHeader("Cache-Control", "no-cache");
        answer.setHeader("ETag", tag);
        if (EntityTag.matches(asked.getHeader("If-None-Match"), tag)) {
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        chain.doFilter(new UndatedRequest(asked), new ModuleResponse(answer));
    }
}
