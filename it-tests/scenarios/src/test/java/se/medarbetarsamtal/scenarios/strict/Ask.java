package se.medarbetarsamtal.scenarios.strict;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeMap;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * A request as the module's own page sends it, until something of it is changed.
 *
 * @param path below the host's address
 * @param headers by name, whatever its letters' size
 * @param body null for none
 */
record Ask(Visitor visitor, String method, String path, Map<String, String> headers, String body) {

    static final String API = "/medarbetarsamtal/api/v1";

    static Ask reading(Visitor visitor, String path) {
        return new Ask(visitor, "GET", API + path, none(), null);
    }

    static Ask changing(Visitor visitor, String method, String path, String body) {
        Ask ask = new Ask(visitor, method, API + path, none(), body)
                .with("X-Medarbetarsamtal", "1").with("Sec-Fetch-Site", "same-origin");
        return body == null ? ask : ask.with("Content-Type", "application/json");
    }

    Ask with(String name, String value) {
        Map<String, String> changed = none();
        changed.putAll(headers);
        changed.put(name, value);
        return new Ask(visitor, method, path, changed, body);
    }

    Ask without(String name) {
        Map<String, String> changed = none();
        changed.putAll(headers);
        changed.remove(name);
        return new Ask(visitor, method, path, changed, body);
    }

    Ask method(String other) {
        return new Ask(visitor, other, path, headers, body);
    }

    Ask path(String other) {
        return new Ask(visitor, method, other, headers, body);
    }

    Ask body(String other) {
        return new Ask(visitor, method, path, headers, other);
    }

    Ask as(Visitor other) {
        return new Ask(other, method, path, headers, body);
    }

    Visitor.Answer send() {
        HttpRequest.Builder request = visitor.to(path)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return visitor.answer(request);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Map<String, String> none() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }
}
