package se.medarbetarsamtal.planted.rest;

import jakarta.servlet.http.HttpServletRequest;

/** Remembers in a session of its own who asked. */
public final class PlantedSession {

    public void remember(HttpServletRequest request) {
        request.getSession().setAttribute("actor", request.getRemoteUser());
    }
}
