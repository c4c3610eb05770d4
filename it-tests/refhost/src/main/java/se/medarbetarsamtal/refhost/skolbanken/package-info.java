/** Skolbanken: the list of what is published. */
package se.medarbetarsamtal.refhost.skolbanken;
