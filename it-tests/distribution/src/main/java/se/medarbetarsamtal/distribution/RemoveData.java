package se.medarbetarsamtal.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What takes the module's tables away again: those that its migrations make, and last the one in which they are remembered. */
final class RemoveData {

    private static final String MIGRATIONS = "se/medarbetarsamtal/impl/persistence/migration/";
    /** Flyway writes it in quotation marks, so that H2 keeps its small letters. */
    private static final String HISTORY = "\"ms_schema_history\"";
    private static final Pattern TABLE = Pattern.compile("(?i)\\b(create|alter)\\s+table\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?(\\w+)");
    private static final Pattern REFERS = Pattern.compile("(?i)\\breferences\\s+(\\w+)");
    private static final Pattern REMARK = Pattern.compile("--.*");
    private static final Pattern OWN = Pattern.compile("ms_\\w+");

    private RemoveData() { }

    static String sql(Path impl) throws IOException {
        SortedMap<String, Set<String>> refersTo = new TreeMap<>();
        Jars.files(Files.readAllBytes(impl)).forEach((path, bytes) -> {
            if (path.startsWith(MIGRATIONS) && path.endsWith(".sql")) {
                for (String statement : REMARK.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("").split(";")) {
                    read(statement, refersTo);
                }
            }
        });
        if (refersTo.isEmpty()) {
            throw new IllegalStateException("The bundle brings no migrations");
        }
        List<String> tables = inOrder(refersTo);
        tables.add(HISTORY);
        return """
                -- Takes away every table of Medarbetarsamtal with all that it holds, and nothing of the host. There is no way back but a
                -- backup. First uninstall the bundles; then run this as the owner of the tables, in the schema that they lie in.
                -- Take this file from the newest version that has ever run: an older one does not know the tables that came later.
                -- It stops where something of others still refers to a table, a view or a foreign key: take that away yourself, and run
                -- this again. Running it again does no harm. For PostgreSQL and H2.
                """ + tables.stream().map(table -> "DROP TABLE IF EXISTS " + table + " RESTRICT;\n").collect(Collectors.joining());
    }

    private static void read(String statement, Map<String, Set<String>> refersTo) {
        TABLE.matcher(statement).results().forEach(table -> {
            Set<String> others = refersTo.computeIfAbsent(own(table.group(2)), any -> new TreeSet<>());
            REFERS.matcher(statement).results().forEach(other -> others.add(own(other.group(1))));
            others.remove(own(table.group(2)));
        });
    }

    /** @return each before those that it refers to */
    private static List<String> inOrder(SortedMap<String, Set<String>> refersTo) {
        List<String> order = new ArrayList<>();
        while (!refersTo.isEmpty()) {
            String next = refersTo.keySet().stream()
                    .filter(table -> refersTo.values().stream().noneMatch(others -> others.contains(table)))
                    .findFirst().orElseThrow(() -> new IllegalStateException("Tables refer to each other: " + refersTo.keySet()));
            refersTo.remove(next);
            order.add(next);
        }
        return order;
    }

    private static String own(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        if (!OWN.matcher(name).matches()) {
            throw new IllegalStateException(name + " is no name for a table of the module");
        }
        return name;
    }
}
