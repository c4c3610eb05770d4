/** JSON in and out: strict about what it takes, exact in what it gives. */
package se.medarbetarsamtal.impl.rest.json;
