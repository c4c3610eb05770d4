package se.medarbetarsamtal.api.spi.notice;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import se.medarbetarsamtal.api.contribution.PageLink;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.text.Wording;

/**
 * A notice to one person. Its texts carry no word of a talk and nobody's name.
 *
 * @param id the same for every repetition
 * @param tenant the recipient's huvudman
 * @param recipient who gets it
 * @param sender on whose behalf, shown by the host beside the notice; empty for one from the system
 * @param title one line
 * @param body one or two sentences
 * @param happenedAt when its cause happened; a notice that was held up may arrive after a later one
 * @param collapseKey of several unread notices with the same key only the one that happened last is worth showing
 * @param link where it leads; empty when it leads nowhere
 * @param calendar the time that it is about; empty when it is about none
 */
public record Notice(
        String id,
        TenantRef tenant,
        PersonRef recipient,
        Optional<PersonRef> sender,
        Wording title,
        Wording body,
        Instant happenedAt,
        String collapseKey,
        Optional<PageLink> link,
        Optional<CalendarPart> calendar) {

    public Notice {
        requireNonNull(id, "id");
        requireNonNull(tenant, "tenant");
        requireNonNull(recipient, "recipient");
        requireNonNull(sender, "sender");
        requireNonNull(title, "title");
        requireNonNull(body, "body");
        requireNonNull(happenedAt, "happenedAt");
        requireNonNull(collapseKey, "collapseKey");
        requireNonNull(link, "link");
        requireNonNull(calendar, "calendar");
    }

    /** One that is about no time. */
    public Notice(
            String id,
            TenantRef tenant,
            PersonRef recipient,
            Optional<PersonRef> sender,
            Wording title,
            Wording body,
            Instant happenedAt,
            String collapseKey,
            Optional<PageLink> link) {
        this(id, tenant, recipient, sender, title, body, happenedAt, collapseKey, link, Optional.empty());
    }
}
