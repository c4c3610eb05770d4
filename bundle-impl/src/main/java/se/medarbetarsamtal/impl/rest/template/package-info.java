/** Templates over REST. */
package se.medarbetarsamtal.impl.rest.template;
