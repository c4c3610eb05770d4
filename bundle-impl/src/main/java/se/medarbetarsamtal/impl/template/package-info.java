/** Templates: what a talk asks, in which version, published by whom and how far. */
package se.medarbetarsamtal.impl.template;
