package se.medarbetarsamtal.scenarios.strict;

class TextOnH2IT extends TextScenario {

    @Override
    World.Database database() {
        return World.Database.H2;
    }
}
