package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;

class BadInputOnH2IT extends BadInputScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
