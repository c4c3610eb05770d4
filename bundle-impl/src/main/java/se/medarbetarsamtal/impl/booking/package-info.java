/** When and where a talk takes place. Booking is optional, and so is sending the time. */
package se.medarbetarsamtal.impl.booking;
