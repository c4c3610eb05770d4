/**
 * Entries of läroplaner that an agreement may refer to. Optional: without it the module shows a list of its own, with the
 * headings of the national läroplaner.
 */
@Export
@Version("1.0.0")
package se.medarbetarsamtal.api.spi.curriculum;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
