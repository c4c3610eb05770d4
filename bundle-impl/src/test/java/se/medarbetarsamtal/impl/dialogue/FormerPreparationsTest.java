package se.medarbetarsamtal.impl.dialogue;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.dialogue;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.template;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.journal.SeenMentors;
import se.medarbetarsamtal.impl.policy.AccessJournal;

class FormerPreparationsTest {

    private final Texts texts = mock();
    private final Releases releases = mock();
    private final Deliveries deliveries = mock();
    private final SeenMentors seen = mock();
    private final AccessJournal journal = mock();
    private final FormerPreparations former = new FormerPreparations(texts, releases, deliveries, seen, journal);
    private final TenantRef tenant = tenant();
    private final PersonRef author = person();
    private final Dialogue talk = dialogue(template(tenant), person());

    /** A reading locks the talk's journal and then the links that it sees: the other way round the two would wait for each other. */
    @Test
    void locksTheJournalBeforeTheLinksAsEveryReadingDoes() {
        given(seen.lockLost(talk.tenant(), talk.employee(), NOW)).willReturn(List.of(author));
        given(texts.erase(any(), any(), eq(Field.Kind.MANAGER), eq(List.of(author)))).willReturn(true);

        former.erase(talk, NOW, List.of());

        InOrder order = inOrder(journal, seen, texts);
        order.verify(journal).reserve(talk.tenant(), talk.id());
        order.verify(seen).lockLost(talk.tenant(), talk.employee(), NOW);
        order.verify(texts).erase(talk.tenant(), talk.id(), Field.Kind.MANAGER, List.of(author));
        order.verify(journal).erased(talk.tenant(), talk.id(), Field.Kind.MANAGER.name());
    }

    @Test
    void whatWasShownStays() {
        given(seen.lockLost(talk.tenant(), talk.employee(), NOW)).willReturn(List.of(author));
        given(releases.of(talk.tenant(), talk.id()))
                .willReturn(List.of(new Release(Field.Kind.MANAGER, author, NOW, Optional.empty())));

        former.erase(talk, NOW, List.of());

        verify(texts, never()).erase(any(), any(), eq(Field.Kind.MANAGER), any());
        verify(texts).erase(talk.tenant(), talk.id(), Field.Kind.OWN_NOTE, List.of(author));
    }

    @Test
    void whoIsPresentKeepsTheText() {
        given(seen.lockLost(talk.tenant(), talk.employee(), NOW)).willReturn(List.of(author));

        former.erase(talk, NOW, List.of(author));

        verify(texts, never()).erase(any(), any(), any(), any());
        verify(journal, never()).erased(any(), any(), any());
    }
}
