/** Proposes times for many talks at once, around what both already have in their calendars. Books nothing. */
package se.medarbetarsamtal.impl.booking.season;
