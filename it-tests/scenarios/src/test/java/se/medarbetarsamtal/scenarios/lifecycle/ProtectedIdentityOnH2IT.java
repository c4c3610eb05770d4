package se.medarbetarsamtal.scenarios.lifecycle;

import java.util.Map;

class ProtectedIdentityOnH2IT extends ProtectedIdentityScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
