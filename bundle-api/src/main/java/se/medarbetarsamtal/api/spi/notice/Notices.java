package se.medarbetarsamtal.api.spi.notice;

import org.osgi.annotation.versioning.ConsumerType;

/** Takes notices. Delivery, the nightly digest and mail are the host's. */
@ConsumerType
public interface Notices {

    /**
     * Takes one notice. The module may send the same one again when it could not see whether the first arrived: the host
     * keeps the first and drops every later one with the same {@link Notice#id()}.
     */
    void send(Notice notice);
}
