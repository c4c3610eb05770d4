package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;
import java.util.Set;
import se.medarbetarsamtal.scenarios.support.Postgres;

class StateWalkOnPostgresIT extends StateWalkScenario {

    @Override
    Map<String, String> database() {
        return Postgres.newDatabase();
    }

    /** What the answers are is shown on the other database; here the same walks must come out alike. */
    @Override
    Set<String> wanted() {
        return Set.of("text 200", "text 412", "hold 200", "deliver 201");
    }
}
