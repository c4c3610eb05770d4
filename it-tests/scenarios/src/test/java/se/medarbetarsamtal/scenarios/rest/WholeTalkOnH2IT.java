package se.medarbetarsamtal.scenarios.rest;

import java.util.Map;
import se.medarbetarsamtal.scenarios.support.H2;

class WholeTalkOnH2IT extends WholeTalkScenario {

    private final Map<String, String> database = H2.newDatabase();

    @Override
    Map<String, String> database() {
        return database;
    }
}
