package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;

class PlanOnH2IT extends PlanScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
