package se.medarbetarsamtal.impl.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.StorageException;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.vault.WrappedKeys;

class StoredKeysTest {

    private final TenantRef tenant = tenant();

    @OnBothDatabases
    void keysAreReadAsTheyWereWrapped(TestDatabase database) {
        List<WrappedKeys.Stored> keys =
                stored(database, tenant, 2).stream().map(dialogue -> key(dialogue.id())).toList();

        int statements = database.dataSource().statementsOf(() -> database.keys().insert(tenant, keys));

        assertThat(statements).isEqualTo(1);
        assertThat(database.keys().find(tenant, keys.get(1).dialogue())).get()
                .usingRecursiveComparison().isEqualTo(keys.get(1));
        database.keys().insert(tenant, List.of());
    }

    @OnBothDatabases
    void aTalkHasOneKeyAndKeepsIt(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        database.keys().insert(tenant, List.of(key(talk)));

        assertThatThrownBy(() -> database.keys().insert(tenant, List.of(key(talk))))
                .isInstanceOf(StorageException.class);
    }

    @OnBothDatabases
    void anotherTenantSeesAndForgetsNothing(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        database.keys().insert(tenant, List.of(key(talk)));
        TenantRef other = tenant();

        database.keys().delete(other, talk);

        assertThat(database.keys().find(other, talk)).isEmpty();
        assertThat(database.keys().find(tenant, talk)).isPresent();
    }

    @OnBothDatabases
    void aForgottenKeyIsGone(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);
        database.keys().insert(tenant, List.of(key(dialogue.id())));

        database.keys().delete(tenant, dialogue.id());

        assertThat(database.keys().find(tenant, dialogue.id())).isEmpty();
        database.dialogues().delete(tenant, dialogue.id());
    }

    private WrappedKeys.Stored key(DialogueId talk) {
        return new WrappedKeys.Stored(
                talk, new WrappedKey(new KeyScope(tenant, 2027), talk.value(), "kek-1", new byte[] {0, -1, 127}));
    }
}
