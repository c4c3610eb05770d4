/** Kalender: what takes people's time, rooms, and events that what is plugged in puts there. */
package se.medarbetarsamtal.refhost.calendar;
