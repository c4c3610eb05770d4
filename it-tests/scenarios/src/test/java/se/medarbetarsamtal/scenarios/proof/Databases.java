package se.medarbetarsamtal.scenarios.proof;

import java.util.Map;
import java.util.UUID;

/** Databases for many short questions. */
final class Databases {

    private Databases() { }

    /** @return an empty one in memory: the same SQL as in a file, and no disk to wait for */
    static Map<String, String> h2() {
        return Map.of("db.url", "jdbc:h2:mem:%s;MODE=PostgreSQL;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
    }
}
