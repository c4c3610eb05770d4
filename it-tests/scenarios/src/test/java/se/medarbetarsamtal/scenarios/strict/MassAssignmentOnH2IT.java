package se.medarbetarsamtal.scenarios.strict;

class MassAssignmentOnH2IT extends MassAssignmentScenario {

    @Override
    World.Database database() {
        return World.Database.H2;
    }
}
