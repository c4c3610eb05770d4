package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.http.HttpServletResponse;

/** What the host says with every page to browsers. */
final class Headers {

    private static final String POLICY = String.join("; ",
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self'",
            "font-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
            "require-trusted-types-for 'script'", "trusted-types lit-html");

    /** What a page may ask of the browser: to put text on the clipboard, and nothing else. */
    private static final String PERMISSIONS = "clipboard-write=(self), clipboard-read=(), camera=(), geolocation=(), microphone=()";

    private Headers() { }

    static void safe(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    static void fresh(HttpServletResponse response) {
        safe(response);
        response.setHeader("Cache-Control", "no-store");
    }
}
