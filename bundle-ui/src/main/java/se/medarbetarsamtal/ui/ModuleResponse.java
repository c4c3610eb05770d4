package se.medarbetarsamtal.ui;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Names the type of a JavaScript module whatever the HTTP service guesses, and leaves out the date. */
final class ModuleResponse extends HttpServletResponseWrapper {

    private static final String TYPE = "text/javascript;charset=utf-8";
    private static final String DATE = "Last-Modified";

    ModuleResponse(HttpServletResponse response) {
        super(response);
        response.setContentType(TYPE);
    }

    @Override
    public void setContentType(String guessed) {
        super.setContentType(TYPE);
    }

    @Override
    public void setDateHeader(String name, long date) {
        if (!DATE.equalsIgnoreCase(name)) {
            super.setDateHeader(name, date);
        }
    }

    @Override
    public void addDateHeader(String name, long date) {
        if (!DATE.equalsIgnoreCase(name)) {
            super.addDateHeader(name, date);
        }
    }
}
