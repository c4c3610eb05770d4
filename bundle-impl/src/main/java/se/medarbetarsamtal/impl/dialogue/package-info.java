/** One employee's talk: assigned, prepared, held; and its texts, revision by revision. */
package se.medarbetarsamtal.impl.dialogue;
