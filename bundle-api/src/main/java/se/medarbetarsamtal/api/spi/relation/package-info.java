/**
 * Live mentor links: who has whom in Min mentorsgrupp. Implemented by the host; every access decision rests on it.
 */
@Export
@Version("1.0.0")
package se.medarbetarsamtal.api.spi.relation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
