/** The smallest host there can be: what a platform implements, in the order in which it is asked for. */
package se.medarbetarsamtal.minimalhost;
