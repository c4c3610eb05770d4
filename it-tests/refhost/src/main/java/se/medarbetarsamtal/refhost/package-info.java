/** The reference host "Skolplattan": a small school platform that implements every SPI package and picks up contributions. */
package se.medarbetarsamtal.refhost;

