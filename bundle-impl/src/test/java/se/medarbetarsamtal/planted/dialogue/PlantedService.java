package se.medarbetarsamtal.planted.dialogue;

import java.time.Instant;

/** Asks nobody, and takes the time from the machine. */
public class PlantedService {

    public Instant read() {
        return Instant.now();
    }
}
