package se.medarbetarsamtal.impl.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static se.medarbetarsamtal.impl.People.ALVA;
import static se.medarbetarsamtal.impl.People.KARIN;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.TALK;
import static se.medarbetarsamtal.impl.People.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.api.spi.relation.Relations;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.DialogueFacts;
import se.medarbetarsamtal.impl.policy.ManagerChecks;
import se.medarbetarsamtal.impl.policy.Operation;

class VaultTest {

    private static final int YEAR = 2027;
    private static final DialogueId OTHER_TALK = new DialogueId("ffffffffffffffffffffffffffffffff");

    private final Host host = mock();
    private final Keys hostKeys = mock();
    private final WrappedKeys stored = mock();
    private final List<DataKey> made = new ArrayList<>();
    private final List<DataKey> lent = new ArrayList<>();
    private final Vault vault = new Vault(host, stored);
    private final Request request = request(ALVA);

    @BeforeEach
    void theHostWrapsAndUnwraps() {
        Relations relations = mock();
        given(host.relations()).willReturn(relations);
        given(relations.mentorsOf(any(), any())).willReturn(Map.of());
        given(host.keys()).willReturn(hostKeys);
        given(hostKeys.wrap(any())).willAnswer(call -> {
            List<DataKey> asked = call.getArgument(0);
            lent.addAll(asked);
            made.addAll(asked.stream().map(VaultTest::copy).toList());
            return made.stream().map(VaultTest::wrapped).toList();
        });
        given(hostKeys.unwrap(any())).willAnswer(call -> {
            List<DataKey> answered = made.stream().map(VaultTest::copy).toList();
            lent.addAll(answered);
            return answered;
        });
    }

    /** The vault wipes the key that it was given. */
    private static DataKey copy(DataKey key) {
        return new DataKey(key.scope(), key.context(), key.bytes());
    }

    @Test
    void newTalksGetKeysOfTheirOwnInOneCall() {
        List<WrappedKeys.Stored> keys = vault.newKeys(KOMMUN, YEAR, List.of(TALK, OTHER_TALK));

        then(hostKeys).should(times(1)).wrap(any());
        assertThat(keys).extracting(WrappedKeys.Stored::dialogue).containsExactly(TALK, OTHER_TALK);
        assertThat(keys).extracting(key -> key.key().context()).containsExactly(TALK.value(), OTHER_TALK.value());
        assertThat(made).allSatisfy(key -> assertThat(key.scope()).isEqualTo(new KeyScope(KOMMUN, YEAR)));
        assertThat(made).extracting(key -> key.bytes().length).containsOnly(32);
        assertThat(made.get(0).bytes()).isNotEqualTo(made.get(1).bytes()).isNotEqualTo(new byte[32]);
    }

    @Test
    void whatIsSealedInOneRequestOpensInAnother() {
        keysAreStored();
        byte[] sealed = vault.open(decided()).seal("JOINT/halsa", 3, "Orden");

        assertThat(vault.open(decided()).open("JOINT/halsa", 3, sealed)).isEqualTo("Orden");
        assertThatThrownBy(() -> vault.open(decided()).open("JOINT/halsa", 4, sealed)).isInstanceOf(TamperedException.class);
        assertThatThrownBy(() -> vault.open(decided()).open("JOINT/annat", 3, sealed)).isInstanceOf(TamperedException.class);
    }

    @Test
    void aTalkWhoseKeyIsNotThereIsUnavailableAndTheHostIsNotAsked() {
        given(stored.find(KOMMUN, TALK)).willReturn(Optional.empty());

        assertThatThrownBy(() -> vault.open(decided())).isInstanceOfSatisfying(Unavailable.class,
                unavailable -> assertThat(unavailable.service()).isEqualTo("key"));

        then(hostKeys).shouldHaveNoInteractions();
    }

    @Test
    void aDecisionOfAnEndedRequestOpensNothingMore() {
        keysAreStored();
        AccessDecision decision = decided();
        OpenDialogue open = vault.open(decision);
        byte[] sealed = open.seal("JOINT/halsa", 1, "Orden");

        request.end();

        assertThatThrownBy(() -> vault.open(decision)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open.open("JOINT/halsa", 1, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open.seal("JOINT/halsa", 2, "Mera")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noDataKeyStaysInMemoryAfterItsUse() {
        keysAreStored();
        vault.open(decided());

        assertThat(lent).hasSize(2).allSatisfy(key -> assertThat(key.bytes()).containsOnly(0));
        assertThat(made).allSatisfy(key -> assertThat(key.bytes()).isNotEqualTo(new byte[32]));
    }

    @Test
    void manyTalksOpenInOneCallEachWithItsOwnKey() {
        manyKeysAreStored();
        int before = lent.size();

        List<OpenDialogue> open = vault.open(List.of(decided(TALK), decided(OTHER_TALK)));

        byte[] sealed = open.get(0).seal("JOINT/halsa", 1, "Orden");
        assertThat(open).hasSize(2);
        assertThat(open.get(0).open("JOINT/halsa", 1, sealed)).isEqualTo("Orden");
        assertThatThrownBy(() -> open.get(1).open("JOINT/halsa", 1, sealed)).isInstanceOf(RuntimeException.class);
        assertThat(lent).hasSize(before + 2).allSatisfy(key -> assertThat(key.bytes()).containsOnly(0));
    }

    @Test
    void oneMissingKeyOfManyOrAnEndedRequestOpensNone() {
        manyKeysAreStored();
        List<AccessDecision> decisions = List.of(decided(TALK), decided(OTHER_TALK));
        Map<DialogueId, WrappedKey> one = Map.of(TALK, vault.newKeys(KOMMUN, YEAR, List.of(TALK)).get(0).key());
        given(stored.ofDialogues(KOMMUN, List.of(TALK, OTHER_TALK))).willReturn(one);

        assertThatThrownBy(() -> vault.open(decisions)).isInstanceOf(Unavailable.class);

        request.end();
        assertThatThrownBy(() -> vault.open(List.of(decisions.get(0)))).isInstanceOf(IllegalStateException.class);
        then(hostKeys).should(never()).unwrap(any());
    }

    private void manyKeysAreStored() {
        Map<DialogueId, WrappedKey> keys = vault.newKeys(KOMMUN, YEAR, List.of(TALK, OTHER_TALK)).stream()
                .collect(Collectors.toMap(WrappedKeys.Stored::dialogue, WrappedKeys.Stored::key));
        given(stored.ofDialogues(KOMMUN, List.of(TALK, OTHER_TALK))).willReturn(keys);
    }

    private void keysAreStored() {
        WrappedKeys.Stored key = vault.newKeys(KOMMUN, YEAR, List.of(TALK)).get(0);
        given(stored.find(KOMMUN, TALK)).willReturn(Optional.of(key));
    }

    private AccessDecision decided() {
        return decided(TALK);
    }

    private AccessDecision decided(DialogueId talk) {
        AccessJournal journal = mock();
        ManagerChecks checks = mock();
        return new AccessPolicy(host, checks, journal, () -> NOW)
                .decide(request, new DialogueFacts(talk, KOMMUN, ALVA, KARIN), Operation.READ);
    }

    private static WrappedKey wrapped(DataKey key) {
        return new WrappedKey(key.scope(), key.context(), "k1", new byte[] {1});
    }
}
