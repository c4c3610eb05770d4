/**
 * The huvudman and its units. Implemented by the host.
 */
@Export
@Version("1.1.0")
package se.medarbetarsamtal.api.spi.organisation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
