/** Makes the zip that a platform admin installs, out of what the build has made and taken in. */
package se.medarbetarsamtal.distribution;
