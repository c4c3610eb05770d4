/** Mentor links: who has whom in Min mentorsgrupp. */
package se.medarbetarsamtal.refhost.relation;
