/** What the host picks up while it offers all that a page needs. */
package se.medarbetarsamtal.impl.contribution;
