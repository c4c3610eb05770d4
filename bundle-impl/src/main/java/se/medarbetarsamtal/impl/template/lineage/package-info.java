/** What has changed in the source of a copied template, and how the copy takes it over. */
package se.medarbetarsamtal.impl.template.lineage;
