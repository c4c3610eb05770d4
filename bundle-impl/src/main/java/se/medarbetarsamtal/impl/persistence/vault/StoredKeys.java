package se.medarbetarsamtal.impl.persistence.vault;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.vault.WrappedKeys;

/** Data keys, as the host wrapped them. */
@Component(service = WrappedKeys.class)
public class StoredKeys implements WrappedKeys {

    private final Mapped<DataKeyMapper> keys;

    @Activate
    public StoredKeys(@Reference Database database) {
        this.keys = database.mapped(DataKeyMapper.class, DataKeyMapper.Row.class);
    }

    @Override
    public void insert(TenantRef tenant, List<Stored> added) {
        if (!added.isEmpty()) {
            keys.call(mapper -> mapper.insert(added.stream().map(key -> row(tenant, key)).toList()));
        }
    }

    @Override
    public Optional<Stored> find(TenantRef tenant, DialogueId dialogue) {
        return Optional.ofNullable(keys.call(mapper -> mapper.find(tenant, dialogue))).map(StoredKeys::key);
    }

    @Override
    public Map<DialogueId, WrappedKey> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return keys.call(mapper -> mapper.ofDialogues(tenant, dialogues)).stream().map(StoredKeys::key)
                .collect(Collectors.toMap(Stored::dialogue, Stored::key));
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        keys.call(mapper -> mapper.delete(tenant, dialogue));
    }

    private static DataKeyMapper.Row row(TenantRef tenant, Stored stored) {
        WrappedKey key = stored.key();
        return new DataKeyMapper.Row(
                tenant, stored.dialogue(), key.scope().year(), key.context(), key.keyId(), key.bytes());
    }

    private static Stored key(DataKeyMapper.Row row) {
        KeyScope scope = new KeyScope(row.tenant(), row.year());
        return new Stored(row.dialogue(), new WrappedKey(scope, row.context(), row.keyId(), row.wrapped()));
    }
}
