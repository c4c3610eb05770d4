/**
 * What the host shows of persons, for one request. Implemented by the host; the module stores none of it.
 */
@Export
@Version("1.0.0")
package se.medarbetarsamtal.api.spi.person;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
