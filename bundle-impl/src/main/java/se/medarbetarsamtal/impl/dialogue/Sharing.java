package se.medarbetarsamtal.impl.dialogue;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.template.TemplateDocument.ReleaseMode;

/**
 * Who of the parties may read which text, by what has been shown. Asked for every text before the vault opens it.
 *
 * <ol>
 *   <li>The employee's preparation: the employee; the chefer once it is shown.
 *   <li>A chef's preparation: the present mentors while its author is one of them; the employee once it is shown.
 *   <li>A chef's own notes: that chef while linked; everybody once they are shared.
 *   <li>What is written together: every party.
 * </ol>
 */
public record Sharing(ReleaseMode mode, PersonRef responsible, List<Release> releases) {

    /** For what is the same in every mode. */
    Sharing(PersonRef responsible, List<Release> releases) {
        this(ReleaseMode.EACH, responsible, releases);
    }

    public Sharing {
        releases = List.copyOf(releases);
    }

    public boolean mayRead(AccessDecision decision, SealedText text) {
        return !text.field().kind().isReleased()
                || isWriters(decision, text)
                || isShown(text.field().kind(), text.author());
    }

    private static boolean isWriters(AccessDecision decision, SealedText text) {
        PersonRef reader = decision.request().person();
        return switch (text.field().kind()) {
            case EMPLOYEE -> decision.basis() == Basis.EMPLOYEE;
            case MANAGER -> decision.basis().isManager() && decision.mentors().contains(text.author());
            default -> decision.basis().isManager() && text.author().equals(reader);
        };
    }

    /**
     * @return whether the other party may open what this person has written of that kind; where both open at once, the chef's
     *     side is the responsible chef's, and what has been opened stays open when another becomes that
     */
    public boolean isShown(Field.Kind kind, PersonRef author) {
        return of(kind, author).filter(release -> release.openedAt().isPresent() || !waitsForBoth(kind)).isPresent();
    }

    private boolean waitsForBoth(Field.Kind kind) {
        boolean haveBoth = releases.stream().anyMatch(release -> release.kind() == Field.Kind.EMPLOYEE)
                && isReleased(Field.Kind.MANAGER, responsible);
        return mode == ReleaseMode.TOGETHER && kind != Field.Kind.OWN_NOTE && !haveBoth;
    }

    /** @return whether this person has shown it; the other party may still have to wait for it */
    public boolean isReleased(Field.Kind kind, PersonRef author) {
        return of(kind, author).isPresent();
    }

    private Optional<Release> of(Field.Kind kind, PersonRef author) {
        return releases.stream().filter(release -> release.kind() == kind && release.owner().equals(author)).findFirst();
    }

    /** @return what the reader of this decision is the first of the other party to have before the eyes */
    Set<PersonRef> firstOpened(AccessDecision decision, Field.Kind kind) {
        boolean isOthers = (kind == Field.Kind.EMPLOYEE) == decision.basis().isManager();
        return releases.stream()
                .filter(release -> isOthers && release.kind() == kind && release.openedAt().isEmpty())
                .map(Release::owner)
                .filter(owner -> isShown(kind, owner))
                .collect(toSet());
    }
}
