package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;

class FieldTableOnH2IT extends FieldTableScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
