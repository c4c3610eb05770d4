package se.medarbetarsamtal.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** Hides the date of the browser's copy: a date says nothing here, and a new module with the old date would never arrive. */
final class UndatedRequest extends HttpServletRequestWrapper {

    private static final String DATE = "If-Modified-Since";

    UndatedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public long getDateHeader(String name) {
        return DATE.equalsIgnoreCase(name) ? -1 : super.getDateHeader(name);
    }

    @Override
    public String getHeader(String name) {
        return DATE.equalsIgnoreCase(name) ? null : super.getHeader(name);
    }
}
