/** The REST service: the only room that knows Jakarta REST and Jackson. It translates, and decides nothing. */
package se.medarbetarsamtal.impl.rest;
