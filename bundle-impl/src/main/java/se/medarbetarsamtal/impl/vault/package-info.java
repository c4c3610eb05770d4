/** Seals every text before it reaches the database and opens none without an {@code AccessDecision}. The only room that encrypts. */
package se.medarbetarsamtal.impl.vault;
