package se.medarbetarsamtal.scenarios.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class BackupDrillOnH2IT extends BackupDrillScenario {

    private static final String FILE = "host.mv.db";

    @Override
    Map<String, String> database() {
        return Map.of();
    }

    @Override
    Map<String, String> copyOfTheDatabase(Map<String, String> original, Path from, Path to) throws IOException {
        Files.createDirectories(to);
        Files.copy(from.resolve(FILE), to.resolve(FILE));
        return original;
    }
}
