package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;
import se.medarbetarsamtal.scenarios.support.Postgres;

class TemplateMakingOnPostgresIT extends TemplateMakingScenario {

    @Override
    Map<String, String> database() {
        return Postgres.newDatabase();
    }
}
