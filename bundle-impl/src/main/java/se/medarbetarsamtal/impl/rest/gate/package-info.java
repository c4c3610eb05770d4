/** What every request passes on its way in and out: who asks, from where, how much, and whether again. */
package se.medarbetarsamtal.impl.rest.gate;
