package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;

class StateWalkOnH2IT extends StateWalkScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
