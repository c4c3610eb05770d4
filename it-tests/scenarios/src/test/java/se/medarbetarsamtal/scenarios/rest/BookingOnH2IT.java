package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;

class BookingOnH2IT extends BookingScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
