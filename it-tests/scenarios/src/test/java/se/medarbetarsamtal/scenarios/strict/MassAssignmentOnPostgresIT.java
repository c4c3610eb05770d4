package se.medarbetarsamtal.scenarios.strict;

class MassAssignmentOnPostgresIT extends MassAssignmentScenario {

    @Override
    World.Database database() {
        return World.Database.POSTGRES;
    }
}
