package se.medarbetarsamtal.scenarios.proof;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import se.medarbetarsamtal.scenarios.support.Postgres;

class ProofOnPostgresIT extends ProofScenario {

    private static final int SHARE = 5;

    private World world;

    @BeforeAll
    void startTheHost() throws Exception {
        world = World.start(Postgres.newDatabase());
    }

    @AfterAll
    void stopTheHost() {
        world.close();
    }

    @Override
    World world() {
        return world;
    }

    @Override
    int probes() {
        return PROBES / SHARE;
    }
}
