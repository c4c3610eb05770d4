/**
 * Opaque references: strings of the host or of this module that nobody but their issuer may take apart.
 */
@Export
@Version("1.0.0")
package se.medarbetarsamtal.api.ref;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
