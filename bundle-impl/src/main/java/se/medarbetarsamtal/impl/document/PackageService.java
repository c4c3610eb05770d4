package se.medarbetarsamtal.impl.document;

import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;

/** Makes the package of a delivered version for whoever may read the talk. */
@Component(service = PackageService.class)
public class PackageService {

    private final DialogueAccess access;
    private final Deliveries deliveries;
    private final PackageMaker packages;
    private final AccessJournal journal;
    private final Transactions transactions;

    @Activate
    public PackageService(
            @Reference DialogueAccess access,
            @Reference Deliveries deliveries,
            @Reference PackageMaker packages,
            @Reference AccessJournal journal,
            @Reference Transactions transactions) {
        this.access = access;
        this.deliveries = deliveries;
        this.packages = packages;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * @param version which delivered version; empty for the newest
     * @throws Conflict {@code not-yet-delivered} when there is no such version; {@code unprintable} when a text has a character
     *     that no font has. The journal has the line then, and nobody the file
     */
    public PackageFile file(Request request, DialogueId id, OptionalInt version) {
        Granted granted = access.grant(request, id, Operation.READ);
        Delivery delivery = deliveries.of(request.tenant(), id).stream()
                .filter(one -> version.isEmpty() || one.number() == version.getAsInt())
                .findFirst()
                .orElseThrow(() -> new Conflict("not-yet-delivered"));
        PackageMaker.Prepared prepared = packages.prepare(granted, delivery);
        PackageMaker.Stored stored = transactions.run(() -> {
            journal.allowed(granted.decision(), "FETCHED", "dialogue");
            return packages.read(prepared);
        });
        return packages.make(prepared, stored);
    }
}
