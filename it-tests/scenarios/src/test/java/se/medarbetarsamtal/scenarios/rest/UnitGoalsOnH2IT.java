package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;

class UnitGoalsOnH2IT extends UnitGoalsScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
