package se.medarbetarsamtal.scenarios.strict;

class InjectionOnPostgresIT extends InjectionScenario {

    @Override
    World.Database database() {
        return World.Database.POSTGRES;
    }
}
