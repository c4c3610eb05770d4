package se.medarbetarsamtal.impl.rest.gate;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** The headers that every answer carries, errors included: kept nowhere, framed nowhere, read as nothing else. */
public final class AnswerHeaders implements ContainerResponseFilter {

    public static final String PDF = "application/pdf";
    public static final String ZIP = "application/zip";
    public static final String CALENDAR = "text/calendar";
    /** A template as a file; which version of the format it is stands in it as well. */
    public static final String TEMPLATE_FILE = "application/vnd.medarbetarsamtal.template+json";

    static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Vary", "Accept-Language");

    private static final List<MediaType> FILES =
            List.of(MediaType.valueOf(PDF), MediaType.valueOf(ZIP), MediaType.valueOf(CALENDAR + ";charset=utf-8"), MediaType.valueOf(TEMPLATE_FILE + ";version=1"));

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        ALWAYS.forEach(headers::putSingle);
        if (request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() < 400) {
            response.setEntity(null); // Allow says it
            headers.remove(HttpHeaders.CONTENT_TYPE);
        }
        if (response.hasEntity()) {
            headers.putSingle(HttpHeaders.CONTENT_TYPE, typeOf(response));
        }
    }

    private static MediaType typeOf(ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            return MediaType.valueOf(Problem.MEDIA_TYPE).withCharset("utf-8");
        }
        return FILES.stream().filter(file -> file.isCompatible(response.getMediaType())).findFirst()
                .orElse(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"));
    }
}
