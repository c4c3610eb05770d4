/** The only place that may say yes. */
package se.medarbetarsamtal.impl.policy;
