package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;

class TemplateMakingOnH2IT extends TemplateMakingScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
