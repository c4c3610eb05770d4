/** The host's database: one pool, its own tables, and the few lines of JDBC that every topic shares. */
package se.medarbetarsamtal.refhost.db;
