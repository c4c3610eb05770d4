/** Copies of talks over REST. */
package se.medarbetarsamtal.impl.rest.document;
