package se.medarbetarsamtal.planted.dialogue;

import se.medarbetarsamtal.planted.vault.Vault;

/** Opens talks for whoever asks. */
public record PlantedFriend(Vault vault) { }
