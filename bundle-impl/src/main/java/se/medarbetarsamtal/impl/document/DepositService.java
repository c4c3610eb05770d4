package se.medarbetarsamtal.impl.document;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.archive.Archive;
import se.medarbetarsamtal.api.spi.archive.ArchivePackage;
import se.medarbetarsamtal.api.spi.archive.Receipt;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Deposit;
import se.medarbetarsamtal.impl.dialogue.Deposits;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.dialogue.HandOver;
import se.medarbetarsamtal.impl.dialogue.HandOvers;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;

/**
 * The responsible chef hands what was delivered in to the host's archive. It is noted before the archive is asked, and the receipt
 * after: whatever fails in between is asked again under the same manifest, and the archive keeps it once.
 */
@Component(service = DepositService.class)
public class DepositService {

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final Deliveries deliveries;
    private final Deposits deposits;
    private final HandOvers handOvers;
    private final PackageMaker packages;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final OneTime oneTime;
    private final Host host;
    private final Clock clock;

    @Activate
    public DepositService(
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference Deliveries deliveries,
            @Reference Deposits deposits,
            @Reference HandOvers handOvers,
            @Reference PackageMaker packages,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference OneTime oneTime,
            @Reference Host host,
            @Reference Clock clock) {
        this.access = access;
        this.dialogues = dialogues;
        this.deliveries = deliveries;
        this.deposits = deposits;
        this.handOvers = handOvers;
        this.packages = packages;
        this.journal = journal;
        this.transactions = transactions;
        this.oneTime = oneTime;
        this.host = host;
        this.clock = clock;
    }

    /**
     * What is kept of it.
     *
     * @param version of the talk
     */
    public record Deposited(Deposit deposit, int version) { }

    /**
     * Hands the newest delivered version in, and notes it as carried over today.
     *
     * @throws Unavailable {@code archive} when the host has none, or it does not answer: it is asked again by the next attempt
     * @throws Conflict {@code not-delivered} when that version is not the newest
     */
    public Deposited deposit(Request request, DialogueId id, int number) {
        Granted granted = access.grant(request, id, Operation.HAND_OVER);
        Archive archive = host.archive().orElseThrow(() -> new Unavailable("archive"));
        Delivery newest = newest(granted.dialogue(), number);
        Optional<Deposit> before = known(granted.dialogue(), number).filter(one -> one.kept().isPresent());
        Deposit kept = before.isPresent() ? before.get() : handIn(granted, archive, newest);
        return oneTime.commit(request, () -> finish(granted.decision(), kept));
    }

    /** It is made first: what cannot be printed was never handed in. */
    private Deposit handIn(Granted granted, Archive archive, Delivery newest) {
        PackageMaker.Prepared prepared = packages.prepare(granted, newest);
        PackageMaker.Stored stored = transactions.run(() -> {
            journal.allowed(granted.decision(), "FETCHED", "dialogue");
            return packages.read(prepared);
        });
        PackageFile made = packages.make(prepared, stored);
        Deposit begun = transactions.run(() -> begin(granted.decision(), newest));
        return begun.kept().isPresent() ? begun : ask(archive, prepared.dialogue(), made, begun);
    }

    private Delivery newest(Dialogue dialogue, int number) {
        return deliveries.of(dialogue.tenant(), dialogue.id()).stream().findFirst()
                .filter(newest -> newest.number() == number)
                .orElseThrow(() -> new Conflict("not-delivered"));
    }

    /** Whoever is first notes it; whoever comes after, on another node too, goes on with the same manifest. */
    private Deposit begin(AccessDecision decision, Delivery wanted) {
        Dialogue now = dialogues.lock(decision.request().tenant(), decision.dialogue()).orElseThrow(Stale::new);
        TextWriter.requireStillResponsible(decision, now);
        int number = newest(now, wanted.number()).number();
        Optional<Deposit> known = known(now, number);
        if (known.filter(one -> one.kept().isPresent()).isEmpty()) {
            journal.allowed(decision, "DEPOSITED", "dialogue");
        }
        return known.orElseGet(() -> {
            String manifestId = Fingerprint.manifestOf(now, wanted);
            deposits.begin(now.tenant(), now.id(), number, manifestId, clock.now());
            return new Deposit(number, manifestId, Optional.empty());
        });
    }

    private Optional<Deposit> known(Dialogue dialogue, int number) {
        return deposits.ofDialogues(dialogue.tenant(), List.of(dialogue.id())).getOrDefault(dialogue.id(), List.of()).stream()
                .filter(one -> one.delivery() == number)
                .findFirst();
    }

    /** Outside every transaction: an archive that is slow holds nobody up. */
    private static Deposit ask(Archive archive, Dialogue dialogue, PackageFile made, Deposit begun) {
        Receipt receipt = archive.deposit(dialogue.tenant(), new ArchivePackage(
                begun.manifestId(), dialogue.employee(), made.name(), made.recordSha256(), made.content()));
        return new Deposit(begun.delivery(), begun.manifestId(), Optional.of(new Deposit.Kept(
                receipt.reference(), receipt.receivedAt().truncatedTo(ChronoUnit.MICROS), receipt.recordSha256())));
    }

    /** What is kept is noted, whoever answers for the talk by now; a repetition changes nothing more. */
    private Deposited finish(AccessDecision decision, Deposit kept) {
        Dialogue now = dialogues.lock(decision.request().tenant(), decision.dialogue()).orElseThrow(Stale::new);
        boolean isNew = deposits.keep(now.tenant(), now.id(), kept.delivery(), kept.kept().orElseThrow());
        boolean isHandedOver = handOver(now.tenant(), now.id(), kept.delivery());
        if (isNew) {
            journal.allowed(decision, "RECEIPT_NOTED", "dialogue");
        } else if (isHandedOver) {
            journal.allowed(decision, "HANDED_OVER", "dialogue");
        }
        if (isNew || isHandedOver) {
            dialogues.step(now.tenant(), now.id(), now.state());
        }
        return new Deposited(known(now, kept.delivery()).orElseThrow(), dialogues.find(now.tenant(), now.id()).orElseThrow().version());
    }

    /** @return whether it was not noted yet that this version, or a newer one, is carried over */
    private boolean handOver(TenantRef tenant, DialogueId id, int number) {
        HandOver before = handOvers.ofDialogues(tenant, List.of(id)).get(id);
        if (before != null && before.delivery().orElse(number) >= number) {
            return false;
        }
        handOvers.put(tenant, id, new HandOver(clock.today(), OptionalInt.of(number)));
        return true;
    }
}
