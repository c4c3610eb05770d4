/** Keys and journal of a huvudman over REST. */
package se.medarbetarsamtal.impl.rest.protection;
