package se.medarbetarsamtal.impl.plan;

/**
 * Who may set which status of an agreement:
 *
 * <ol>
 *   <li>Either party is at one with a proposal, once a goal belongs to one of the verksamhet.
 *   <li>Who is to do it says that it is done; of what both are to do either does.
 *   <li>The other party says that it is fulfilled.
 *   <li>Who said that it is done may take that back until then.
 *   <li>The responsible chef cancels, and takes that back.
 *   <li>All but the first only once the talk is held; nothing of what goes on in a later talk.
 * </ol>
 */
enum StatusRule {
    ALLOWED(""),
    /** Not from this status. */
    WRONG_STATUS("wrong-status"),
    /** Not without a goal of the verksamhet. */
    NO_UNIT_GOAL("no-unit-goal"),
    /** Only by the responsible chef. */
    NOT_RESPONSIBLE("not-responsible"),
    /** Only by the other party. */
    OTHER_PARTY("other-party");

    private final String code;

    StatusRule(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** @return whether it is the wrong one who asks */
    boolean isForbidden() {
        return this == NOT_RESPONSIBLE || this == OTHER_PARTY;
    }

    /**
     * @param setBy who has set the status that it has now
     * @param held whether the talk has been held
     */
    static StatusRule of(Agreement agreement, AgreementStatus wanted, Party actor, Party setBy, boolean held) {
        if (agreement.line().continuedIn().isPresent() || !held && agreement.status() != AgreementStatus.PROPOSED) {
            return WRONG_STATUS;
        }
        return switch (wanted) {
            case PROPOSED -> WRONG_STATUS;
            case ONGOING -> begin(agreement, actor, setBy);
            case DONE -> only(held && agreement.status() == AgreementStatus.ONGOING,
                    agreement.responsible().includes(actor), OTHER_PARTY);
            case FULFILLED -> only(agreement.status() == AgreementStatus.DONE, actor != setBy, OTHER_PARTY);
            case CANCELLED -> only(held && agreement.status().isOpen(), actor == Party.MANAGER, NOT_RESPONSIBLE);
        };
    }

    private static StatusRule begin(Agreement agreement, Party actor, Party setBy) {
        StatusRule rule = switch (agreement.status()) {
            case PROPOSED -> ALLOWED;
            case DONE -> only(true, actor == setBy, OTHER_PARTY);
            case CANCELLED -> only(true, actor == Party.MANAGER, NOT_RESPONSIBLE);
            default -> WRONG_STATUS;
        };
        return rule == ALLOWED && !agreement.mayBegin() ? NO_UNIT_GOAL : rule;
    }

    private static StatusRule only(boolean fromHere, boolean byActor, StatusRule otherwise) {
        if (!fromHere) {
            return WRONG_STATUS;
        }
        return byActor ? ALLOWED : otherwise;
    }
}
