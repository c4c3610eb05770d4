/** Which day it is. */
package se.medarbetarsamtal.refhost.day;
