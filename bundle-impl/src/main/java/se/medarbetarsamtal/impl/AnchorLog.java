package se.medarbetarsamtal.impl;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log that the journal was sealed, so that a log kept elsewhere shows when the newest seals are taken away. */
public final class AnchorLog {

    private static final Logger LOG = LoggerFactory.getLogger("medarbetarsamtal.anchor");

    private AnchorLog() { }

    /** @param mac the seal; tells nothing of what it seals */
    public static void made(long number, String mac) {
        LOG.info("The journal is sealed: anchor {}, mac {}", number, mac);
    }
}
