package se.medarbetarsamtal.scenarios.strict;

class TextOnPostgresIT extends TextScenario {

    @Override
    World.Database database() {
        return World.Database.POSTGRES;
    }
}
