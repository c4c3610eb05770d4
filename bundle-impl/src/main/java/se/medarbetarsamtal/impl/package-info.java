/** What every room shares: who asks, when, in which transaction, and the few ways to refuse. */
package se.medarbetarsamtal.impl;
