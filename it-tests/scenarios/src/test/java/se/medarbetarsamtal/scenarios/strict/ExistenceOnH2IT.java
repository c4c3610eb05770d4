package se.medarbetarsamtal.scenarios.strict;

class ExistenceOnH2IT extends ExistenceScenario {

    @Override
    World.Database database() {
        return World.Database.H2;
    }
}
