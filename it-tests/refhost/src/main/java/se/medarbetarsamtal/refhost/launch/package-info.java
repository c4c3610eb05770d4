/** Starts the framework with the host's bundles. Runs on the plain class path and needs the framework only. */
package se.medarbetarsamtal.refhost.launch;
