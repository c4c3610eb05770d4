package se.medarbetarsamtal.scenarios.lifecycle;

import java.util.Map;

class DisclosureOnH2IT extends DisclosureScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
