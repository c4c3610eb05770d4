/**
 * The access log: every yes in the transaction of its effect, every no in one of its own, chained by hashes. And the trip-wire
 * on it: every yes brings along whom the host names as the employee's mentors, so that one who was not among them before is
 * seen, and made known, in the transaction of the first read.
 */
package se.medarbetarsamtal.impl.journal;
