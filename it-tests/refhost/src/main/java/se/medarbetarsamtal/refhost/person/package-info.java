/** Staff and pupils. */
package se.medarbetarsamtal.refhost.person;
