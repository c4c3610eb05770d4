package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;
import se.medarbetarsamtal.scenarios.support.Postgres;

class WholeTalkOnPostgresIT extends WholeTalkScenario {

    private final Map<String, String> database = Postgres.newDatabase();

    @Override
    Map<String, String> database() {
        return database;
    }
}
