package se.medarbetarsamtal.scenarios.proof;

import java.util.Map;
import se.medarbetarsamtal.scenarios.support.Postgres;

class ProofOnPostgresIT extends ProofScenario {

    @Override
    Map<String, String> database() {
        return Postgres.newDatabase();
    }

    @Override
    int probes() {
        return Integer.getInteger("proof.probes", 10_000) / 5;
    }
}
