/** The huvudman's settings over REST. */
package se.medarbetarsamtal.impl.rest.setting;
