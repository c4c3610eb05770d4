/** The personnel system: keeps what is handed in, once, in a table of its own. */
package se.medarbetarsamtal.refhost.archive;
