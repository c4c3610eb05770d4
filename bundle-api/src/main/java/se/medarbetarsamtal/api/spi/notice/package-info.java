/**
 * Notis and meddelande to one person, never with content of a talk. Implemented by the host.
 */
@Export
@Version("1.1.0")
package se.medarbetarsamtal.api.spi.notice;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
