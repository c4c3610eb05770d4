/**
 * Where all is kept: the only room that knows MyBatis and JDBC. Nothing of them leaves it: a database that does not
 * answer is {@code Unavailable}, a lost race is the refusal that the port names, anything else a {@link
 * se.medarbetarsamtal.impl.persistence.StorageException} without values. Each sub-package keeps one room.
 */
package se.medarbetarsamtal.impl.persistence;
