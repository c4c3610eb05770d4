package se.medarbetarsamtal.minimalhost;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Says who is signed in. This one believes a header, for a trial on one's own machine; a real host looks at its session. */
public final class LogIn implements Filter, BundleActivator {

    @Override
    public void start(BundleContext context) {
        Dictionary<String, Object> where = new Hashtable<>();
        where.put("osgi.http.whiteboard.filter.pattern", "/*");
        where.put("osgi.http.whiteboard.filter.asyncSupported", true);
        where.put("osgi.http.whiteboard.context.select", "(osgi.http.whiteboard.context.path=/medarbetarsamtal/*)");
        where.put("service.ranking", 1000);
        context.registerService(Filter.class, this, where);
    }

    @Override
    public void stop(BundleContext context) {
        // What was registered goes with the bundle.
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        chain.doFilter(new HttpServletRequestWrapper(http) {
            @Override
            public String getRemoteUser() {
                return http.getHeader("X-Signed-In");
            }
        }, response);
    }
}
