package se.medarbetarsamtal.scenarios.strict;

class ExistenceOnPostgresIT extends ExistenceScenario {

    @Override
    World.Database database() {
        return World.Database.POSTGRES;
    }
}
