package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;

class OneTalkOnH2IT extends OneTalkScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
