/** Pages over REST: what one screen shows at once. */
package se.medarbetarsamtal.impl.rest.overview;
