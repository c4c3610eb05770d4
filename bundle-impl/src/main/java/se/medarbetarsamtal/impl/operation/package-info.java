/**
 * For who runs the platform: what is set, how the module fares, and the few acts that mend it. An edge, as {@code rest} is: it
 * asks the ports of others and nothing asks it. It sees counts, moments, versions and the ids of wrapping keys, and opens nothing.
 */
package se.medarbetarsamtal.impl.operation;
