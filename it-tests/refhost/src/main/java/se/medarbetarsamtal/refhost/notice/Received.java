package se.medarbetarsamtal.refhost.notice;

import java.time.Instant;
import java.util.Optional;
import se.medarbetarsamtal.api.contribution.PageLink;

/**
 * A notice as its recipient reads it.
 *
 * @param calendar the calendar file that came with it
 */
public record Received(
        String id, String title, String body, Optional<String> sender, Instant sentAt, boolean unread, Optional<PageLink> link,
        Optional<String> calendar) { }
