package se.medarbetarsamtal.refhost.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How a host is started.
 *
 * @param port on 127.0.0.1; 0 takes any that is free
 * @param data the folder for everything that outlives a start
 * @param bundles the folder of bundles
 * @param module whether the module's own two bundles are started; without them the host is an ordinary school platform
 * @param others framework properties for the host: {@code db.url}, {@code db.user}, {@code db.password}, on PostgreSQL also
 *     {@code db.module.user} (the role that the module gets at run time) and {@code db.migration.user} (the one that owns its
 *     tables), each with its password, {@code keys}
 *     (folder of the wrapping keys), {@code sample} ({@code false} for an empty host), {@code sample.templates}
 *     (which of the sample's templates are published, such as {@code rutin,kort}; all by itself), {@code archive}
 *     ({@code false} for a host without a personnel system), {@code sync.at} (when the
 *     nightly files are read, such as {@code 03:00})
 */
public record Settings(int port, Path data, Path bundles, boolean module, Map<String, String> others) {

    private static final String PASSWORD = "db.password";
    private static final String MODULE = "db.module.user";
    private static final String MIGRATION = "db.migration.user";
    private static final String TEMPLATES = "sample.templates";
    private static final Map<String, String> IN_THE_ENVIRONMENT = Map.of(PASSWORD, "DB_PASSWORD",
            "db.module.password", "DB_MODULE_PASSWORD", "db.migration.password", "DB_MIGRATION_PASSWORD");
    private static final Set<String> OTHERS = Set.of("db.url", "db.user", PASSWORD, MODULE, "db.module.password",
            MIGRATION, "db.migration.password", "keys", "sample", TEMPLATES, "archive", "sync.at");

    public Settings {
        data = data.toAbsolutePath().normalize();
        bundles = bundles.toAbsolutePath().normalize();
        others = Map.copyOf(others);
        if (others.containsKey(MIGRATION) && !others.containsKey(MODULE)) {
            throw new IllegalArgumentException("-D" + MIGRATION + " gäller bara tillsammans med -D" + MODULE
                    + ", rollen som modulen arbetar med.");
        }
    }

    /** @return the settings of this process: system properties or, for passwords, the environment */
    static Settings ofProcess() {
        return from(orEnvironment(System::getProperty, System::getenv));
    }

    static UnaryOperator<String> orEnvironment(UnaryOperator<String> property, UnaryOperator<String> environment) {
        return name -> {
            String value = property.apply(name);
            return value == null && IN_THE_ENVIRONMENT.containsKey(name) ? environment.apply(IN_THE_ENVIRONMENT.get(name)) : value;
        };
    }

    /** @param property gives a setting by its name, or null: system properties, or a map of a test */
    public static Settings from(UnaryOperator<String> property) {
        Map<String, String> others = new TreeMap<>();
        for (String name : OTHERS) {
            String value = property.apply(name);
            if (value != null && !value.isBlank()) {
                others.put(name, value);
            }
        }
        return new Settings(
                Integer.parseInt(or(property, "port", "8080")),
                Path.of(or(property, "data", ".data")),
                Path.of(or(property, "bundles", "it-tests/refhost/target/export/refhost")),
                !"false".equals(property.apply("module")),
                others);
    }

    boolean sample() {
        return !"false".equals(others.get("sample"));
    }

    List<String> sampleTemplates() {
        String names = others.get(TEMPLATES);
        return names == null ? SampleTemplates.ALL : List.of(names.split(","));
    }

    private static String or(UnaryOperator<String> property, String name, String otherwise) {
        String value = property.apply(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
