package se.medarbetarsamtal.scenarios.proof;

import java.util.Map;

class ProofOnH2IT extends ProofScenario {

    @Override
    Map<String, String> database() {
        return Databases.h2();
    }

    @Override
    int probes() {
        return Integer.getInteger("proof.probes", 10_000);
    }
}
