/** Notiser: short messages to one person. */
package se.medarbetarsamtal.refhost.notice;
