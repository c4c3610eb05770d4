/** Log-in: sessions, what they say to what is plugged in, and the filter that puts them on its requests. */
package se.medarbetarsamtal.refhost.identity;
