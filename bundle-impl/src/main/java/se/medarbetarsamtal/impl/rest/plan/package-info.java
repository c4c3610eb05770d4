/** What was agreed, over REST. */
package se.medarbetarsamtal.impl.rest.plan;
