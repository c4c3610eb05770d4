package se.medarbetarsamtal.scenarios.strict;

class InjectionOnH2IT extends InjectionScenario {

    @Override
    World.Database database() {
        return World.Database.H2;
    }
}
