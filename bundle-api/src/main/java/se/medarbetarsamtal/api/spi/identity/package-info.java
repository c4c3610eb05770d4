/**
 * Who is signed in. Implemented by the host.
 */
@Export
@Version("1.0.0")
package se.medarbetarsamtal.api.spi.identity;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
