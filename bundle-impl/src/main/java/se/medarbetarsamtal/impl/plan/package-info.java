/** What was agreed: agreements and how they fare. */
package se.medarbetarsamtal.impl.plan;
