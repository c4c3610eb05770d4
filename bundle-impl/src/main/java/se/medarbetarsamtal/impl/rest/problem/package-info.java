/** Every answer that is a no: problem types, their words, and how exceptions become them. */
package se.medarbetarsamtal.impl.rest.problem;
