package se.medarbetarsamtal.impl.overview;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.booking.Bookings;
import se.medarbetarsamtal.impl.booking.TimeNotes;
import se.medarbetarsamtal.impl.booking.TimeWarnings;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.template.Templates;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Opens the time of one talk for the chef who sets it. The talk stays shut: what is shown in it can still be taken back. */
@Component(service = TimeService.class)
public class TimeService {

    private final DialogueAccess access;
    private final Templates templates;
    private final Texts texts;
    private final SettingStore settings;
    private final Bookings bookings;
    private final TimeNotes notes;
    private final TimeWarnings warnings;
    private final Vault vault;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final Names names;

    @Activate
    public TimeService(
            @Reference DialogueAccess access,
            @Reference Templates templates,
            @Reference Texts texts,
            @Reference SettingStore settings,
            @Reference Bookings bookings,
            @Reference TimeNotes notes,
            @Reference TimeWarnings warnings,
            @Reference Vault vault,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference Names names) {
        this.access = access;
        this.templates = templates;
        this.texts = texts;
        this.settings = settings;
        this.bookings = bookings;
        this.notes = notes;
        this.warnings = warnings;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
        this.names = names;
    }

    private record Stored(FoundTime time, List<SealedText> texts) { }

    /** @throws se.medarbetarsamtal.impl.NotAllowed to every party but the responsible chef */
    public OpenedTime read(Request request, DialogueId id) {
        DialogueAccess.Granted granted = access.grant(request, id, Operation.BOOK);
        AccessDecision decision = granted.decision();
        Names.Known known = names.of(request.tenant(), granted.dialogue().employee(), List.of());
        OpenDialogue open = vault.open(decision);
        Stored stored = transactions.run(() -> stored(decision, known));
        List<Sheet.Text> opened = stored.texts().stream().map(text -> Sheet.Text.of(open, text, known)).toList();
        return new OpenedTime(stored.time().booking(), stored.time().place(opened),
                stored.time().words(decision, opened, warned(granted.dialogue(), stored.time())));
    }

    /** What is asked of the host is asked after the transaction. */
    private List<String> warned(Dialogue dialogue, FoundTime found) {
        TenantRef tenant = dialogue.facts().tenant();
        return found.booking().map(time -> warnings.of(dialogue, time,
                        templates.version(tenant, dialogue.template()).orElseThrow().document(), settings.now(tenant)))
                .orElse(List.of());
    }

    private Stored stored(AccessDecision decision, Names.Known known) {
        TenantRef tenant = decision.request().tenant();
        TimeNotes.Note note = notes.of(tenant, decision.dialogue());
        journal.allowed(decision, "READ", "booking");
        // Behind the journal's lock: a time that is moved meanwhile would stand beside the other one's place.
        FoundTime time = FoundTime.of(decision, bookings.last(tenant, decision.dialogue()), note);
        return new Stored(time, texts.newest(tenant, decision.dialogue(), SheetService.ofTime(decision, known)));
    }
}
