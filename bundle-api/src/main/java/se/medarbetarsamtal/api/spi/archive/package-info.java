/**
 * Keeps what was delivered of a talk in the huvudman's personnel system. Optional: without it nobody is offered to hand
 * anything in, and the rest goes on. Implemented by the host.
 */
@Export
@Version("1.0.0")
package se.medarbetarsamtal.api.spi.archive;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
