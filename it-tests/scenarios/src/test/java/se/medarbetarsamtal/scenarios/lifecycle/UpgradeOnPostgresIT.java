package se.medarbetarsamtal.scenarios.lifecycle;

import java.util.Map;
import se.medarbetarsamtal.scenarios.support.Postgres;

class UpgradeOnPostgresIT extends UpgradeScenario {

    @Override
    Map<String, String> database() {
        return Postgres.newDatabase();
    }
}
