/**
 * A text in the languages that people read: Swedish first, English second.
 */
@Export
@Version("1.0.0")
package se.medarbetarsamtal.api.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
