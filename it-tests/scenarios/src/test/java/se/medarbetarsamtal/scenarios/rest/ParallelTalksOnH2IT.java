package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;

class ParallelTalksOnH2IT extends ParallelTalksScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
