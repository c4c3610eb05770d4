package se.medarbetarsamtal.scenarios.support;

import java.util.Map;

/** H2 in a file that the tests can look into while a host has it open. */
public final class H2 {

    private H2() { }

    /** @return the settings of a host with a new, empty database */
    public static Map<String, String> newDatabase() {
        String file = HostProcess.newFolder().resolve("host").toAbsolutePath().toString();
        return Map.of("db.user", "sa", "db.url",
                "jdbc:h2:file:" + file + ";MODE=PostgreSQL;WRITE_DELAY=0;AUTO_SERVER=TRUE");
    }
}
