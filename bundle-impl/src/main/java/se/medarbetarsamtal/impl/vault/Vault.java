package se.medarbetarsamtal.impl.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.policy.AccessDecision;

/** A data key for each talk, wrapped by the host; lent out only for an {@link AccessDecision}. */
@Component(service = Vault.class)
public class Vault {

    private final Host host;
    private final WrappedKeys keys;

    @Activate
    public Vault(@Reference Host host, @Reference WrappedKeys keys) {
        this.host = host;
        this.keys = keys;
    }

    /**
     * Makes the keys of new talks, in one call to the host, outside any transaction.
     *
     * @param year in which the talks' period ends
     * @return what to hand to {@link WrappedKeys#insert} in the transaction that creates the talks
     */
    public List<WrappedKeys.Stored> newKeys(TenantRef tenant, int year, List<DialogueId> dialogues) {
        KeyScope scope = new KeyScope(tenant, year);
        List<WrappedKey> wrapped =
                wrapped(dialogues.stream().map(dialogue -> FreshKeys.next(scope, dialogue.value())).toList());
        List<WrappedKeys.Stored> stored = new ArrayList<>();
        for (int i = 0; i < dialogues.size(); i++) {
            stored.add(new WrappedKeys.Stored(dialogues.get(i), wrapped.get(i)));
        }
        return stored;
    }

    /**
     * Opens one talk for one request, outside any transaction.
     *
     * @throws Unavailable when the host does not give the key
     */
    public OpenDialogue open(AccessDecision decision) {
        decision.requireLive();
        WrappedKey wrapped = keys.find(decision.request().tenant(), decision.dialogue())
                .map(WrappedKeys.Stored::key)
                .orElseThrow(() -> new Unavailable("key"));
        DataKey key = host.keys().unwrap(List.of(wrapped)).get(0);
        try {
            return new OpenDialogue(decision, Sealing.under(key));
        } finally {
            key.wipe();
        }
    }

    /** The same for many talks of one request, in one statement and one call to the host. */
    public List<OpenDialogue> open(List<AccessDecision> decisions) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        decisions.forEach(AccessDecision::requireLive);
        Map<DialogueId, WrappedKey> found = keys.ofDialogues(decisions.get(0).request().tenant(),
                decisions.stream().map(AccessDecision::dialogue).toList());
        List<WrappedKey> wrapped = decisions.stream()
                .map(decision -> Optional.ofNullable(found.get(decision.dialogue())).orElseThrow(() -> new Unavailable("key")))
                .toList();
        List<DataKey> unwrapped = host.keys().unwrap(wrapped);
        try {
            List<OpenDialogue> opened = new ArrayList<>();
            for (int i = 0; i < unwrapped.size(); i++) {
                opened.add(new OpenDialogue(decisions.get(i), Sealing.under(unwrapped.get(i))));
            }
            return opened;
        } finally {
            unwrapped.forEach(DataKey::wipe);
        }
    }

    private List<WrappedKey> wrapped(List<DataKey> keys) {
        try {
            return host.keys().wrap(keys);
        } finally {
            keys.forEach(DataKey::wipe);
        }
    }
}
