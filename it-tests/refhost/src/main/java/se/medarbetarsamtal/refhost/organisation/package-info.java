/** The huvudman and its schools. */
package se.medarbetarsamtal.refhost.organisation;
