/**
 * Busy times, rooms and events of the host's calendar. Optional: without it times are booked all the same, and nobody is
 * warned of what else takes their time. Implemented by the host.
 */
@Export
@Version("1.0.0")
package se.medarbetarsamtal.api.spi.calendar;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
