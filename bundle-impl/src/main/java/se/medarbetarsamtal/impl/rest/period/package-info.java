/** The goals of units over REST. */
package se.medarbetarsamtal.impl.rest.period;
