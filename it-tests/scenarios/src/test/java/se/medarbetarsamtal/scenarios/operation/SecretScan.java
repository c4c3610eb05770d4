package se.medarbetarsamtal.scenarios.operation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what looks like a secret in a file, whatever the file is. */
final class SecretScan {

    private static final Map<String, Pattern> PATTERNS = new LinkedHashMap<>();

    static {
        PATTERNS.put("private key", Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"));
        PATTERNS.put("key store", Pattern.compile("^\\x{FE}\\x{ED}\\x{FE}\\x{ED}"));
        PATTERNS.put("access key", Pattern.compile("\\bAKIA[0-9A-Z]{16}\\b"));
        PATTERNS.put("token", Pattern.compile("\\b(?:ghp|gho|glpat|xox[bp])[-_][A-Za-z0-9_-]{20,}"));
        PATTERNS.put("password", Pattern.compile(
                "(?i)(?:password|passwd|secret|api[-_]?key)[\"']?\\s*[:=]\\s*[\"'](?![$<{#]|[a-z]+\\.[a-z]+[\"'])[^\"'\\s,;:(){}<>]{6,}[\"']"));
        PATTERNS.put("256 bits in base64", Pattern.compile(
                "(?<![A-Za-z0-9+/=_-])(?=[A-Za-z0-9+/]*[0-9])(?=[A-Za-z0-9+/]*[A-Z])(?=[A-Za-z0-9+/]*[a-z])[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])"));
    }

    private SecretScan() { }

    /** @return the kinds of secrets that the bytes seem to hold */
    static List<String> of(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return PATTERNS.entrySet().stream().filter(kind -> kind.getValue().matcher(text).find()).map(Map.Entry::getKey).toList();
    }
}
