/** How the platform and what is plugged in fare: whatever registers a Felix Health Check is asked. */
package se.medarbetarsamtal.refhost.health;
