/**
 * The shared bank where published templates are found. Implemented by the host.
 */
@Export
@Version("1.1.0")
package se.medarbetarsamtal.api.spi.skolbanken;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
