/** Assigning, writing and holding, over REST. */
package se.medarbetarsamtal.impl.rest.dialogue;
