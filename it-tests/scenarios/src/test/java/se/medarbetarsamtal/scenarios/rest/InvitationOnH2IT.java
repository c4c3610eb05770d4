package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;

class InvitationOnH2IT extends InvitationScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
