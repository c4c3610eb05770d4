/** The only room that holds the host's services: each behind a guard that fails closed. */
package se.medarbetarsamtal.impl.host;
