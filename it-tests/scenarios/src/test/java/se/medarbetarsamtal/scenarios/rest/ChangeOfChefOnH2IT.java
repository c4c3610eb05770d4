package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;

class ChangeOfChefOnH2IT extends ChangeOfChefScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
