/** Times over REST. */
package se.medarbetarsamtal.impl.rest.booking;
