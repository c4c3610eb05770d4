/**
 * What the host picks up from the service registry (whiteboard): the module registers these services while it can work, and takes them back when it cannot.
 */
@Export
@Version("1.2.0")
package se.medarbetarsamtal.api.contribution;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
