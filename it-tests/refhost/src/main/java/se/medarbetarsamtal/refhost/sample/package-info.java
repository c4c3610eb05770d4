/** "Exempelkommun" and a small neighbour: made-up people, the same at every first start. */
package se.medarbetarsamtal.refhost.sample;
