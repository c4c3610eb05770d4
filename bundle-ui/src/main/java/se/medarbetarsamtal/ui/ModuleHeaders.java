package se.medarbetarsamtal.ui;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * The headers of the module's resources. A browser asks each time whether its copy is the newest; the answer comes from the
 * file's content, because every file of a reproducible bundle has the same date.
 */
@Component(service = Filter.class)
@HttpWhiteboardFilterPattern(Modules.PATTERN)
@HttpWhiteboardFilterAsyncSupported
public final class ModuleHeaders implements Filter {

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
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Cache-Control", "no-cache");
        if (!asked.getRequestURI().endsWith(Modules.FILE)) {
            chain.doFilter(request, response);
            return;
        }
        answer.setHeader("ETag", tag);
        if (EntityTag.matches(asked.getHeader("If-None-Match"), tag)) {
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        chain.doFilter(new UndatedRequest(asked), new ModuleResponse(answer));
    }
}
