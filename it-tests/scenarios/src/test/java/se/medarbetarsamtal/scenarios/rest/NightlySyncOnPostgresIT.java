package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;
import se.medarbetarsamtal.scenarios.support.Postgres;

class NightlySyncOnPostgresIT extends NightlySyncScenario {

    private final Map<String, String> database = Postgres.newDatabase();

    @Override
    Map<String, String> database() {
        return database;
    }
}
