package se.medarbetarsamtal.scenarios.operation;

import java.nio.file.Path;
import java.util.Map;
import se.medarbetarsamtal.scenarios.support.Postgres;

class BackupDrillOnPostgresIT extends BackupDrillScenario {

    @Override
    Map<String, String> database() {
        return Postgres.newDatabase();
    }

    @Override
    Map<String, String> copyOfTheDatabase(Map<String, String> original, Path from, Path to) {
        return Postgres.copyOf(original);
    }
}
