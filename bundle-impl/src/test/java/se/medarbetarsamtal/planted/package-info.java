/** Breaks every rule of the house once, so that the rules are known to notice. Nothing here is ever run. */
package se.medarbetarsamtal.planted;
