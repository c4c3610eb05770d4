/** What comes from outside every night: who is whose mentor, and who has left. */
package se.medarbetarsamtal.refhost.sync;
