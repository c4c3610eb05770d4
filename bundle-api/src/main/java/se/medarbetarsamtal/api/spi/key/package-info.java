/**
 * Wraps and unwraps data keys with keys that live outside the database. Implemented by the host.
 */
@Export
@Version("1.0.0")
package se.medarbetarsamtal.api.spi.key;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
