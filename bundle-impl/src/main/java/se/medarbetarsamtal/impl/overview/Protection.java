package se.medarbetarsamtal.impl.overview;

import java.util.List;
import se.medarbetarsamtal.impl.journal.JournalState;
import se.medarbetarsamtal.impl.vault.KeyInventory;

/** By which keys a huvudman's content is sealed, and whether its journal is as it was written. */
public record Protection(List<KeyInventory.Line> keys, JournalState journal) { }
