package se.medarbetarsamtal.scenarios.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The oracle. Its first four methods are the whole of who reads what; they know the links of this moment and nothing else.
 * The others say what follows for a route, written down once more from the guide and never asked of the product.
 */
final class Model {

    private static final Set<Mark> IDS = EnumSet.of(Mark.ID, Mark.AGREEMENT_ID, Mark.ROW_ID, Mark.QUESTION_ID);
    private static final Set<Mark> MASKED = EnumSet.of(Mark.JOINT, Mark.PLACE, Mark.QUESTION);
    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_ALLOWED = 403;
    private static final int NOT_THERE = 404;

    private final Case it;

    Model(Case it) {
        this.it = it;
    }

    static boolean allowed(Graph now, Actor actor, Actor employee) {
        return actor == employee || now.has(actor, employee);
    }

    static boolean readsOwn(Actor actor, Actor employee) {
        return actor == employee;
    }

    static boolean readsChefs(Graph now, Actor actor, Talk talk) {
        return now.has(talk.responsible(), talk.employee()) && now.has(actor, talk.employee());
    }

    static boolean readsOwnNotes(Graph now, Actor actor, Talk talk) {
        return actor == talk.responsible() && now.has(actor, talk.employee());
    }

    /** @return all that the actor reads of the talk */
    Set<String> readable() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (isParty()) {
            marks.addAll(EnumSet.of(Mark.ID, Mark.TIME, Mark.AGREEMENT_ID, Mark.ROW_ID, Mark.JOINT, Mark.AGREEMENT, Mark.GOAL,
                    Mark.PLACE, Mark.QUESTION_ID, Mark.QUESTION));
            if (readsOwn(it.actor(), it.talk().employee())) {
                marks.add(Mark.OWN);
            }
            if (readsChefs(it.graph(), it.actor(), it.talk())) {
                marks.add(Mark.CHEF);
            }
            if (readsOwnNotes(it.graph(), it.actor(), it.talk())) {
                marks.add(Mark.OWN_NOTE);
            }
            if (!seesTheTime(it.talk())) {
                marks.removeAll(EnumSet.of(Mark.TIME, Mark.PLACE));
            }
        }
        return it.talk().names(marks);
    }

    /** @return all that the actor reads of the talk before: the chef has shown everything, the employee nothing */
    Set<String> readableOfTheLast() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (isParty()) {
            marks.addAll(EnumSet.complementOf(EnumSet.of(Mark.OWN, Mark.STEP_ID, Mark.STEP_NOTE, Mark.FOLLOW_UP)));
            if (readsOwn(it.actor(), it.talk().employee())) {
                marks.add(Mark.OWN);
            }
        }
        return it.talk().last().names(marks);
    }

    /** @return what of it stands in a copy: all but the ids */
    Set<String> copied() {
        return without(readable(), it.talk(), IDS);
    }

    /** The joint note is on health, which a masked copy leaves out. */
    Set<String> copiedMasked() {
        return without(copied(), it.talk(), MASKED);
    }

    /** @return what of the talk before stands in a copy of it */
    Set<String> copiedOfTheLast() {
        Set<String> names = new TreeSet<>(
                without(readableOfTheLast(), it.talk().last(), EnumSet.of(Mark.ID, Mark.AGREEMENT_ID, Mark.ROW_ID, Mark.QUESTION_ID, Mark.COMMENT)));
        if (isParty()) {
            names.addAll(it.talk().last().names(EnumSet.of(Mark.FOLLOW_UP, Mark.STEP_NOTE)));
        }
        return names;
    }

    Set<String> copiedOfTheLastMasked() {
        return without(copiedOfTheLast(), it.talk().last(), MASKED);
    }

    /** @return all that stands in the file with everything of the actor's own talks */
    Set<String> ownData() {
        return every(ownTalks(), talk -> talk.isFirst() ? talk.names(EnumSet.allOf(Mark.class)) : of(talk).readable());
    }

    /** @return all that stands in the copies of a round */
    Set<String> round() {
        return every(talksOfTheGroup(), talk -> talk.isFirst() ? of(talk).copiedOfTheLast() : of(talk).copied());
    }

    List<Talk> ownTalks() {
        return it.world().everyTalk().stream().filter(talk -> talk.employee() == it.actor()).toList();
    }

    List<Talk> talksOfTheGroup() {
        return it.world().everyTalk().stream().filter(this::hasAsMentee).toList();
    }

    private Model of(Talk talk) {
        return new Case(it.world(), it.graph(), it.actor(), talk).model();
    }

    private static Set<String> every(List<Talk> talks, Function<Talk, Set<String>> names) {
        return talks.stream().flatMap(talk -> names.apply(talk).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return what stands in the plan, and of the one before it what is not a step */
    Set<String> planned() {
        Set<String> names = new TreeSet<>(it.talk().names(EnumSet.of(Mark.AGREEMENT_ID, Mark.AGREEMENT, Mark.ROW_ID, Mark.GOAL)));
        names.addAll(it.talk().last().names(
                EnumSet.of(Mark.ID, Mark.AGREEMENT_ID, Mark.AGREEMENT, Mark.ROW_ID, Mark.GOAL, Mark.FOLLOW_UP)));
        return names;
    }

    /** @return ids of what the actor has promised in the talks before: the row is the employee's to do, the agreement both parties' */
    Set<String> tasks() {
        Set<String> names = new TreeSet<>();
        for (Talk talk : it.world().talks()) {
            if (talk.employee() == it.actor()) {
                names.addAll(talk.last().names(EnumSet.of(Mark.ID, Mark.AGREEMENT_ID, Mark.ROW_ID)));
            } else if (answersFor(talk)) {
                names.addAll(talk.last().names(EnumSet.of(Mark.ID, Mark.AGREEMENT_ID)));
            }
        }
        return names;
    }

    /** @return whether the actor is to do what the chef has promised: the responsible one while linked, any mentor when nobody is */
    boolean answersFor(Talk talk) {
        boolean isLeftBehind = !it.graph().has(talk.responsible(), talk.employee());
        return hasAsMentee(talk) && (talk.responsible() == it.actor() || isLeftBehind);
    }

    /** Every party. */
    Expected parties(int status, Set<String> marks) {
        if (!it.actor().isSignedIn()) {
            return Expected.refused(NOT_SIGNED_IN);
        }
        return isParty() ? Expected.granted(status, marks) : Expected.refused(NOT_THERE);
    }

    /** Every party, but not an employee to whom the time was not sent. */
    Expected whoSeesTheTime(int status, Set<String> marks) {
        return isParty() && !seesTheTime(it.talk()) ? Expected.refused(NOT_THERE) : parties(status, marks);
    }

    /** The employee and the responsible chef; the other mentors only read. */
    Expected writers(int status, Set<String> marks) {
        return among(isEmployee() || isResponsible(), status, marks);
    }

    /** The responsible chef, whatever befattning. */
    Expected linkedResponsible(int status, Set<String> marks) {
        return among(isResponsible(), status, marks);
    }

    /** Every party, and of one kind of text only what the actor wrote. */
    Expected partiesWithOwn(Set<Mark> own) {
        return parties(200, isEmployee() || isResponsible() ? it.talk().names(own) : Set.of());
    }

    /** The responsible chef, who also needs Observatör and an accepted befattning. */
    Expected responsible(int status, Set<String> marks) {
        return among(isResponsible() && it.actor().isManager(), status, marks);
    }

    /** The employee alone. */
    Expected employee(int status, Set<String> marks) {
        return among(isEmployee(), status, marks);
    }

    /** A mentor who is not the responsible chef, with Observatör and an accepted befattning; who is already hears so. */
    Expected otherMentors(int status, Set<String> marks) {
        if (isResponsible()) {
            return Expected.refused(409);
        }
        return among(!isEmployee() && !isResponsible() && it.actor().isManager(), status, marks);
    }

    /** Who has the employee as mentee, with Observatör and an accepted befattning. */
    Expected mentorsOfTheEmployee(int status) {
        if (it.actor().isSignedIn() && !hasAsMentee(it.talk())) {
            return Expected.refused(NOT_THERE);
        }
        return among(it.actor().isManager(), status, Set.of());
    }

    /** Everybody in an own log-in. */
    Expected signedIn(Set<String> marks) {
        if (!it.actor().isSignedIn()) {
            return Expected.refused(NOT_SIGNED_IN);
        }
        return it.actor() == Actor.SUPPORT ? Expected.refused(NOT_THERE) : Expected.granted(200, marks);
    }

    /** Whoever is a chef, in an own log-in. */
    Expected managers(int status) {
        Expected signedIn = signedIn(Set.of());
        if (!signedIn.granted()) {
            return signedIn;
        }
        return !it.actor().isManager() ? Expected.refused(NOT_ALLOWED)
                : status == NOT_THERE ? Expected.refused(NOT_THERE) : Expected.granted(status, Set.of());
    }

    /** The responsible chef; who is no chef at all hears so before anything is looked at. */
    Expected responsibleAmongManagers(int status) {
        return responsibleAmongManagers(status, Set.of());
    }

    Expected responsibleAmongManagers(int status, Set<String> marks) {
        Expected managers = managers(status);
        if (!managers.granted()) {
            return managers;
        }
        return hasAsMentee(it.talk()) ? among(isResponsible(), status, marks) : Expected.refused(NOT_THERE);
    }

    /** The employee, to whom what is asked for is not there either. */
    Expected notEvenTheEmployee() {
        Expected employee = employee(NOT_THERE, Set.of());
        return employee.granted() ? Expected.refused(NOT_THERE) : employee;
    }

    /** Everybody with a tjänst. */
    Expected staff(boolean there) {
        if (!it.actor().isSignedIn()) {
            return Expected.refused(NOT_SIGNED_IN);
        }
        return it.actor().isStaff() && there ? Expected.granted(200, Set.of()) : Expected.refused(NOT_THERE);
    }

    /** Everybody with a tjänst, in an own log-in. */
    Expected signedInStaff(int status) {
        if (!it.actor().isSignedIn()) {
            return Expected.refused(NOT_SIGNED_IN);
        }
        return it.actor().isStaff() && it.actor() != Actor.SUPPORT
                ? Expected.granted(status, Set.of()) : Expected.refused(NOT_THERE);
    }

    /** The goals of Norra skolan are set by its rektor; no link to anybody makes a difference. */
    Expected goalSetters(int status) {
        Expected staff = signedInStaff(status);
        return staff.granted() && it.actor() != Actor.KARIN ? Expected.refused(NOT_ALLOWED) : staff;
    }

    /** To whoever does not work there they are not there. */
    Expected goalSettersAmongThoseWhomItConcerns(int status) {
        Expected setters = goalSetters(status);
        return setters.status() == NOT_ALLOWED && !it.actor().isAtNorra() ? Expected.refused(NOT_THERE) : setters;
    }

    /** Some administrators, with an answer that says nothing of a talk. */
    Expected administrators(boolean among, int status) {
        if (!it.actor().isSignedIn()) {
            return Expected.refused(NOT_SIGNED_IN);
        }
        return among ? Expected.granted(status, Set.of()) : Expected.refused(NOT_ALLOWED);
    }

    /**
     * @param own for the Kommunadmin of the template's huvudman
     * @param others for every other administrator
     */
    Expected templateMakers(int own, int others) {
        if (!it.actor().isSignedIn()) {
            return Expected.refused(NOT_SIGNED_IN);
        }
        if (!it.actor().isKommunadmin() && it.actor() != Actor.SKOLADMIN) {
            return Expected.refused(NOT_ALLOWED);
        }
        int status = it.actor().isKommunadmin() && it.actor().tenant().equals(it.talk().tenant()) ? own : others;
        return status == NOT_THERE ? Expected.refused(NOT_THERE) : Expected.granted(status, Set.of());
    }

    /** @return id and time of the actor's own talks */
    Set<String> own() {
        return listed(talk -> talk.employee() == it.actor());
    }

    /** @return id and time of the talks of those whom the actor has as mentees */
    Set<String> group() {
        return listed(this::hasAsMentee);
    }

    /** A page of the host: nothing of any talk but what the address itself says. */
    static Expected page(Set<String> inTheAddress) {
        return Expected.granted(0, inTheAddress);
    }

    private Set<String> listed(Predicate<Talk> wanted) {
        Set<String> names = new TreeSet<>();
        it.world().everyTalk().stream().filter(wanted)
                .forEach(talk -> names.addAll(talk.names(seesTheTime(talk) ? EnumSet.of(Mark.ID, Mark.TIME) : EnumSet.of(Mark.ID))));
        return names;
    }

    private Expected among(boolean among, int status, Set<String> marks) {
        Expected party = parties(status, marks);
        return party.granted() && !among ? Expected.refused(NOT_ALLOWED) : party;
    }

    private static Set<String> without(Set<String> readable, Talk talk, Set<Mark> left) {
        Set<String> names = new TreeSet<>(readable);
        names.removeAll(talk.names(left));
        return names;
    }

    /** The chefer do; the employee when it was sent. */
    private boolean seesTheTime(Talk talk) {
        return it.actor() != talk.employee() || talk.isToldOfTheTime();
    }

    private boolean hasAsMentee(Talk talk) {
        return it.graph().has(it.actor(), talk.employee());
    }

    private boolean isParty() {
        return allowed(it.graph(), it.actor(), it.talk().employee());
    }

    private boolean isEmployee() {
        return it.actor() == it.talk().employee();
    }

    private boolean isResponsible() {
        return it.actor() == it.talk().responsible() && isParty();
    }
}
