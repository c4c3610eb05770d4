package se.medarbetarsamtal.impl.rest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request as a browser on the platform's own page sends it, until something of it is changed. */
final class Call {

    static final String KEY = "8f14e45f-ceea-467f";

    final String method;
    final String path;
    final Map<String, String> headers = new LinkedHashMap<>();
    String user = "karin";
    InputStream body = InputStream.nullInputStream();

    private Call(String method, String path) {
        this.method = method;
        this.path = path;
    }

    static Call get(String path) {
        return new Call("GET", path);
    }

    static Call other(String method, String path) {
        return new Call(method, path);
    }

    static Call post(String path, String json) {
        return changing("POST", path, json).header("Idempotency-Key", KEY);
    }

    static Call put(String path, String json) {
        return changing("PUT", path, json).header("If-Match", "\"7\"");
    }

    static Call delete(String path) {
        return new Call("DELETE", path).fromOwnPage().header("If-Match", "\"7\"");
    }

    Call header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Call without(String name) {
        headers.remove(name);
        return this;
    }

    Call by(String remoteUser) {
        user = remoteUser;
        return this;
    }

    Call body(InputStream stream) {
        body = stream;
        return this;
    }

    private static Call changing(String method, String path, String json) {
        return new Call(method, path)
                .fromOwnPage()
                .header("Content-Type", "application/json")
                .body(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private Call fromOwnPage() {
        return header("X-Medarbetarsamtal", "1").header("Sec-Fetch-Site", "same-origin");
    }
}
