package se.medarbetarsamtal.impl.plan;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** The plan of the talk before: opened under its own decision, and looked at again where it is carried on. */
@Component(service = EarlierPlan.class)
public class EarlierPlan {

    private static final Set<Field.Kind> WORDS = EnumSet.of(Field.Kind.AGREEMENT, Field.Kind.PLAN);

    private final Agreements agreements;
    private final CurriculumLinks links;
    private final Texts texts;
    private final Vault vault;
    private final AccessJournal journal;
    private final Transactions transactions;

    @Activate
    public EarlierPlan(
            @Reference Agreements agreements,
            @Reference CurriculumLinks links,
            @Reference Texts texts,
            @Reference Vault vault,
            @Reference AccessJournal journal,
            @Reference Transactions transactions) {
        this.agreements = agreements;
        this.links = links;
        this.texts = texts;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** A text, and which revision of it was opened. */
    record Words(String text, int revision) {

        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    /**
     * A plan as it was when it was opened.
     *
     * @param agreements by their ids
     * @param codes of läroplaner, by agreement
     */
    record Opened(
            AccessDecision decision,
            Map<String, Agreement> agreements,
            Map<String, List<String>> codes,
            Map<Field, Words> words) {

        /** @return the words of one agreement */
        Map<Field, Words> wordsOf(Agreement agreement) {
            Map<Field, Words> own = new LinkedHashMap<>(words);
            own.keySet().removeIf(field -> !agreement.owns(field));
            return own;
        }

        @Override
        public String toString() {
            return "Opened[…]";
        }
    }

    Opened open(AccessDecision decision) {
        OpenDialogue open = vault.open(decision);
        return transactions.run(() -> {
            journal.allowed(decision, "READ", "PLAN/plan");
            Map<String, Agreement> all = byId(decision);
            Map<Field, Words> words = texts.newest(decision.request().tenant(), decision.dialogue(), WORDS).stream()
                    .collect(Collectors.toMap(SealedText::field, text -> opened(open, text)));
            return new Opened(decision, all, links.ofDialogue(decision.request().tenant(), decision.dialogue()), words);
        });
    }

    /**
     * In the transaction, with the talk locked.
     *
     * @return those agreements as they are now
     * @throws Conflict {@code already-carried} when one of them goes on in a talk already; {@code wrong-status} when one of them
     *     is fulfilled or cancelled; {@code plan-changed} when one of them is not there any more, or reads otherwise
     */
    Map<String, Agreement> requireUnchanged(Opened opened, Collection<Agreement> wanted) {
        Map<String, Agreement> now = byId(opened.decision());
        Map<Field, Integer> revisions = new HashMap<>();
        texts.numbers(opened.decision().request().tenant(), opened.decision().dialogue(), WORDS)
                .forEach(text -> revisions.put(text.field(), text.revision()));
        for (Agreement one : wanted) {
            if (!now.containsKey(one.id())) {
                throw new Conflict("plan-changed");
            }
            requireOpen(now.get(one.id()));
            if (!revisionsOf(one, revisions).equals(openedOf(one, opened))) {
                throw new Conflict("plan-changed");
            }
        }
        return now;
    }

    private static void requireOpen(Agreement earlier) {
        if (earlier.line().continuedIn().isPresent()) {
            throw new Conflict("already-carried");
        }
        if (!earlier.isOpen()) {
            throw new Conflict("wrong-status");
        }
    }

    private static Map<Field, Integer> revisionsOf(Agreement agreement, Map<Field, Integer> all) {
        Map<Field, Integer> own = new HashMap<>(all);
        own.keySet().removeIf(field -> !agreement.owns(field));
        return own;
    }

    private static Map<Field, Integer> openedOf(Agreement agreement, Opened opened) {
        Map<Field, Integer> own = new HashMap<>();
        opened.wordsOf(agreement).forEach((field, words) -> own.put(field, words.revision()));
        return own;
    }

    private Map<String, Agreement> byId(AccessDecision decision) {
        return agreements.ofDialogue(decision.request().tenant(), decision.dialogue()).stream()
                .collect(Collectors.toMap(Agreement::id, Function.identity()));
    }

    private static Words opened(OpenDialogue open, SealedText text) {
        return new Words(open.open(text.field().sealedAs(), text.revision(), text.sealed()), text.revision());
    }
}
