package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.journal.SeenMentors;
import se.medarbetarsamtal.impl.policy.AccessJournal;

/** Erases what a former chef had written and not shared, but nothing that was delivered. It was shut from the moment at which the link was gone. */
@Component(service = FormerPreparations.class)
public class FormerPreparations {

    private static final Set<Field.Kind> SHUT = EnumSet.of(Field.Kind.MANAGER, Field.Kind.OWN_NOTE);

    private final Texts texts;
    private final Releases releases;
    private final Deliveries deliveries;
    private final SeenMentors seen;
    private final AccessJournal journal;

    @Activate
    public FormerPreparations(
            @Reference Texts texts,
            @Reference Releases releases,
            @Reference Deliveries deliveries,
            @Reference SeenMentors seen,
            @Reference AccessJournal journal) {
        this.texts = texts;
        this.releases = releases;
        this.deliveries = deliveries;
        this.seen = seen;
        this.journal = journal;
    }

    /**
     * In the running transaction: who is linked again by now keeps the text, and what is gone already leaves no second line. Locks
     * the talk, its journal, and the links that were seen, in this order, as every reading does.
     *
     * @param locked the talk, locked by the same transaction
     * @param lostBy of those whose link was lost by then
     * @param present whose text stays whatever is known of them: the mentors whom the host has just named
     */
    void erase(Dialogue locked, Instant lostBy, Collection<PersonRef> present) {
        journal.reserve(locked.tenant(), locked.id());
        List<PersonRef> former = seen.lockLost(locked.tenant(), locked.employee(), lostBy).stream()
                .filter(author -> !present.contains(author))
                .toList();
        if (former.isEmpty()) {
            return;
        }
        List<Release> shown = releases.of(locked.tenant(), locked.id());
        for (Field.Kind kind : SHUT) {
            Set<PersonRef> delivered = deliveries.authors(locked.tenant(), locked.id(), kind);
            List<PersonRef> unshown = former.stream()
                    .filter(author -> !isShown(shown, kind, author) && !delivered.contains(author))
                    .toList();
            if (!unshown.isEmpty() && texts.erase(locked.tenant(), locked.id(), kind, unshown)) {
                journal.erased(locked.tenant(), locked.id(), kind.name());
            }
        }
    }

    private static boolean isShown(List<Release> shown, Field.Kind kind, PersonRef author) {
        return shown.stream().anyMatch(release -> release.kind() == kind && release.owner().equals(author));
    }
}
