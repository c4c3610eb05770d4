/** What one page shows at once: one decision, a constant number of statements and of questions to the host. */
package se.medarbetarsamtal.impl.overview;
