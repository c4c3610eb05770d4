/** The access log: every yes in the transaction of its effect, every no in one of its own, chained by hashes. */
package se.medarbetarsamtal.impl.journal;
