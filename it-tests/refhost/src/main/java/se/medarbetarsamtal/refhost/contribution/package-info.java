/** What is plugged in, found in the service registry. */
package se.medarbetarsamtal.refhost.contribution;
