package se.medarbetarsamtal.scenarios.strict;

class CrossSiteOnPostgresIT extends CrossSiteScenario {

    @Override
    World.Database database() {
        return World.Database.POSTGRES;
    }
}
