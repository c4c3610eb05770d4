/** Wrapping keys in a file outside the database. */
package se.medarbetarsamtal.refhost.key;
