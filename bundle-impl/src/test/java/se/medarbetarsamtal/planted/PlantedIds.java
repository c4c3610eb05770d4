package se.medarbetarsamtal.planted;

import java.security.SecureRandom;
import java.util.Random;
import java.util.UUID;

/** Every way of making an id that is not ours. */
public class PlantedIds {

    private final SecureRandom seeded = new SecureRandom(new byte[] {1});
    private final Random random = new Random(1);

    public String next() {
        return UUID.randomUUID() + "-" + random.nextLong() + seeded.nextLong() + Math.random();
    }
}
