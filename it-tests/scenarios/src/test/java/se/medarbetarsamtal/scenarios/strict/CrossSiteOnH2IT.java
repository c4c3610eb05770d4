package se.medarbetarsamtal.scenarios.strict;

class CrossSiteOnH2IT extends CrossSiteScenario {

    @Override
    World.Database database() {
        return World.Database.H2;
    }
}
