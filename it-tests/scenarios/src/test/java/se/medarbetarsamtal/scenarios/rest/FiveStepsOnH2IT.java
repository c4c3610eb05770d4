package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;

class FiveStepsOnH2IT extends FiveStepsScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
