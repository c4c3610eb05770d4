/** The outbox: what the host shall be told commits with its cause and is carried there afterwards, at least once. */
package se.medarbetarsamtal.impl.notice;
