package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;
import se.medarbetarsamtal.scenarios.support.Postgres;

class InvitationOnPostgresIT extends InvitationScenario {

    @Override
    Map<String, String> database() {
        return Postgres.newDatabase();
    }
}
