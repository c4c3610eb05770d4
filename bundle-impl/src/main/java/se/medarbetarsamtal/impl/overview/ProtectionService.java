package se.medarbetarsamtal.impl.overview;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.journal.JournalVerification;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.vault.KeyInventory;

/** Shows Kommunadmin the state of keys and journal, and nothing of what they protect. Reads the whole journal. */
@Component(service = ProtectionService.class)
public class ProtectionService {

    private final AccessPolicy policy;
    private final KeyInventory keys;
    private final JournalVerification journal;

    @Activate
    public ProtectionService(
            @Reference AccessPolicy policy, @Reference KeyInventory keys, @Reference JournalVerification journal) {
        this.policy = policy;
        this.keys = keys;
        this.journal = journal;
    }

    public Protection read(Request request) {
        policy.requirePrincipalOrganiserAdmin(request, "protection");
        return new Protection(keys.of(request.tenant()), journal.of(request.tenant()));
    }
}
