/** The host's pages, written on the server: one servlet a page, no inline script or style. */
package se.medarbetarsamtal.refhost.page;
