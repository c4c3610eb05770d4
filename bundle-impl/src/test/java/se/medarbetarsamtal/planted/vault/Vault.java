package se.medarbetarsamtal.planted.vault;

/** Opens what is sealed. */
public record Vault() { }
