package se.medarbetarsamtal.planted.notice;

import java.util.concurrent.ScheduledExecutorService;
import se.medarbetarsamtal.planted.vault.Vault;

/** Works by itself, and opens talks. */
record PlantedJob(ScheduledExecutorService worker, Vault vault) { }
