/** A talk as a file that can be read alone. */
package se.medarbetarsamtal.impl.document;
