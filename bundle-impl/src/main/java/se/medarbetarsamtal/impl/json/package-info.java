/** What stands alike in JSON wherever the edges write it. */
package se.medarbetarsamtal.impl.json;
