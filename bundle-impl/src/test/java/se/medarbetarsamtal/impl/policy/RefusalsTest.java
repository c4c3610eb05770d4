package se.medarbetarsamtal.impl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static se.medarbetarsamtal.impl.People.ALVA;
import static se.medarbetarsamtal.impl.People.ALVAS_TALK;
import static se.medarbetarsamtal.impl.People.KARIN;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.OTHER_CHEF;
import static se.medarbetarsamtal.impl.People.STRANGER;
import static se.medarbetarsamtal.impl.People.TALK;
import static se.medarbetarsamtal.impl.People.mentors;
import static se.medarbetarsamtal.impl.People.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.api.spi.relation.Relations;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;

/** Every no stands in the journal with its reason, and every yes says all that it rests on. */
class RefusalsTest {

    private static final String ASKED = RandomIds.next();
    private static final DialogueFacts STRANGERS_TALK = new DialogueFacts(new DialogueId("f".repeat(32)), KOMMUN, STRANGER, KARIN);

    private final Host host = mock();
    private final Relations relations = mock();
    private final ManagerChecks checks = mock();
    private final AccessJournal journal = mock();
    private final AccessPolicy policy = new AccessPolicy(host, checks, journal, () -> NOW);
    private final Request supported =
            new Request(new Actor(KARIN, KOMMUN, Set.of(), Optional.of(STRANGER)), Optional.empty());

    @BeforeEach
    void karinAndPerAreAlvasMentors() {
        lenient().when(host.relations()).thenReturn(relations);
        lenient().when(relations.mentorsOf(any(), any())).thenReturn(Map.of(ALVA, mentors(ALVA, KARIN, OTHER_CHEF)));
        chef(true);
    }

    @Test
    void aPartyWhoMayNotIsWrittenDown() {
        Request request = request(ALVA);

        assertThatThrownBy(() -> policy.decide(request, ALVAS_TALK, Operation.BOOK)).isInstanceOf(NotAllowed.class);

        then(journal).should().denied(request, TALK.value(), "BOOK", Reason.NOT_RESPONSIBLE);
    }

    @Test
    void eachPartyWhoMayNotIsWrittenDownWithItsOwnReason() {
        Request employee = request(ALVA);
        Request responsible = request(KARIN);
        Request mentor = request(OTHER_CHEF);

        assertThatThrownBy(() -> policy.decide(employee, ALVAS_TALK, Operation.TAKE_OVER)).hasMessage("not-responsible");
        assertThatThrownBy(() -> policy.decide(responsible, ALVAS_TALK, Operation.TAKE_OVER)).hasMessage("already-responsible");
        assertThatThrownBy(() -> policy.decide(mentor, ALVAS_TALK, Operation.READ_LOG)).hasMessage("employee-only");

        then(journal).should().denied(employee, TALK.value(), "TAKE_OVER", Reason.NOT_RESPONSIBLE);
        then(journal).should().denied(responsible, TALK.value(), "TAKE_OVER", Reason.ALREADY_RESPONSIBLE);
        then(journal).should().denied(mentor, TALK.value(), "READ_LOG", Reason.EMPLOYEE_ONLY);
    }

    @Test
    void anIdThatIsNotThereIsWrittenDownAndAnsweredByNotThere() {
        Request request = request(KARIN);

        NotThere answer = policy.absent(request, ASKED, Operation.READ);

        assertThat(answer.code()).isEqualTo("not-there");
        then(journal).should().denied(request, ASKED, "READ", Reason.ABSENT);
        then(relations).should().mentorsOf(KOMMUN, List.of(KARIN));
    }

    /** The journal is never erased: what stands in an address may be anybody's name or words. */
    @ParameterizedTest
    @ValueSource(strings = {"Alva är sjuk", "", "\0", "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcde",
            "0123456789abcdef0123456789abcdef0", "../../etc/passwd"})
    void whatIsNoIdIsNotWrittenDownAsItWasAsked(String asked) {
        Request request = request(KARIN);

        policy.absent(request, asked, Operation.READ);
        policy.absent(supported, asked, Operation.READ);

        then(journal).should().denied(request, "no-id", "READ", Reason.ABSENT);
        then(journal).should().denied(supported, "no-id", "READ", Reason.SUPPORT_SESSION);
    }

    @Test
    void aSupportSessionIsWrittenDownWhereverItKnocks() {
        assertThatThrownBy(() -> { throw policy.absent(supported, ASKED, Operation.READ); }).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> policy.self(supported)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> policy.staffOf(supported)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> policy.staffToAssign(supported, List.of(ALVA))).isInstanceOf(NotThere.class);

        then(journal).should().denied(supported, ASKED, "READ", Reason.SUPPORT_SESSION);
        then(journal).should().denied(supported, KARIN.value(), "OWN_TALKS", Reason.SUPPORT_SESSION);
        then(journal).should().denied(supported, KARIN.value(), "STAFF", Reason.SUPPORT_SESSION);
        then(journal).should().denied(supported, KARIN.value(), "ASSIGN", Reason.SUPPORT_SESSION);
        then(relations).shouldHaveNoInteractions();
    }

    @Test
    void whoIsNoKommunadminIsWrittenDown() {
        Request request = request(KARIN);

        assertThatThrownBy(() -> policy.requirePrincipalOrganiserAdmin(request, "settings")).isInstanceOf(NotAllowed.class);

        then(journal).should().denied(request, "settings", "ADMINISTER", Reason.NOT_ADMINISTRATOR);
    }

    @Test
    void templatesForStaffAreNothingForPupils() {
        policy.requireStaff(request(KARIN, HostRole.STAFF), "templates");
        Request pupil = request(STRANGER, HostRole.PUPIL);

        assertThatThrownBy(() -> policy.requireStaff(pupil, "templates")).isInstanceOf(NotThere.class);

        then(journal).should().denied(pupil, "templates", "READ_TEMPLATES", Reason.NO_RELATION);
        then(journal).shouldHaveNoMoreInteractions();
    }

    @Test
    void aPupilAmongTheWantedIsWrittenDown() {
        PersonRef pupil = new PersonRef("pupil");
        given(relations.menteesOf(KOMMUN, KARIN)).willReturn(List.of(
                new MentorLink(KARIN, pupil, PersonKind.PUPIL, Optional.empty(), Optional.empty())));
        Request request = request(KARIN);

        assertThatThrownBy(() -> policy.staffToAssign(request, List.of(pupil))).hasMessage("pupil-target");

        then(journal).should().denied(request, KARIN.value(), "ASSIGN", Reason.PUPIL);
    }

    @Test
    void aDecisionSaysWhatItRestsOn() {
        Request request = request(KARIN);

        AccessDecision decision = policy.decide(request, ALVAS_TALK, Operation.HOLD);

        assertThat(decision.requireLive()).isSameAs(decision);
        assertThat(decision.request()).isSameAs(request);
        assertThat(decision.facts()).isEqualTo(ALVAS_TALK);
        assertThat(decision.dialogue()).isEqualTo(TALK);
        assertThat(decision.operation()).isEqualTo(Operation.HOLD);
        assertThat(decision.links()).isEqualTo(mentors(ALVA, KARIN, OTHER_CHEF));
        assertThat(decision.mentors()).containsExactly(KARIN, OTHER_CHEF);
        assertThat(decision.decidedAt()).isEqualTo(NOW);
        then(journal).shouldHaveNoInteractions();
    }

    @Test
    void aListIsOfTheRequestThatAsked() {
        Request request = request(KARIN);

        assertThat(policy.self(request).request()).isSameAs(request);
        assertThat(policy.self(request).employees()).containsExactly(KARIN);
        assertThat(policy.self(request).pupils()).isZero();
    }

    @Test
    void manyTalksAreDecidedAboutWithOneQuestionEach() {
        Request request = request(KARIN);
        given(relations.mentorsOf(KOMMUN, List.of(ALVA, STRANGER)))
                .willReturn(Map.of(ALVA, mentors(ALVA, KARIN), STRANGER, mentors(STRANGER, OTHER_CHEF, KARIN)));

        List<AccessDecision> decisions = policy.decideAll(request, List.of(ALVAS_TALK, STRANGERS_TALK), Operation.BOOK);

        assertThat(decisions).extracting(AccessDecision::facts).containsExactly(ALVAS_TALK, STRANGERS_TALK);
        assertThat(decisions.get(1).mentors()).containsExactly(OTHER_CHEF, KARIN);
        then(relations).should().mentorsOf(any(), any());
        then(journal).shouldHaveNoInteractions();
    }

    @Test
    void oneOfManyThatIsNotTheOwnRefusesAll() {
        Request request = request(KARIN);

        assertThatThrownBy(() -> policy.decideAll(request, List.of(ALVAS_TALK, STRANGERS_TALK), Operation.BOOK)).isInstanceOf(NotThere.class);

        then(journal).should().denied(request, STRANGERS_TALK.dialogue().value(), "BOOK", Reason.NO_RELATION);
    }

    @Test
    void oneOfManyThatIsAnotherHuvudmansIsNotThere() {
        Request request = request(KARIN);
        DialogueFacts elsewhere = new DialogueFacts(new DialogueId("e".repeat(32)), new TenantRef("another"), ALVA, KARIN);

        assertThatThrownBy(() -> policy.decideAll(request, List.of(ALVAS_TALK, elsewhere), Operation.READ)).isInstanceOf(NotThere.class);

        then(journal).should().denied(request, elsewhere.dialogue().value(), "READ", Reason.ABSENT);
        then(relations).shouldHaveNoInteractions();
    }

    @Test
    void nobodyDecidesAboutManyInASupportSession() {
        assertThatThrownBy(() -> policy.decideAll(supported, List.of(ALVAS_TALK), Operation.READ)).isInstanceOf(NotThere.class);

        then(journal).should().denied(supported, KARIN.value(), "READ", Reason.SUPPORT_SESSION);
    }

    @Test
    void whoIsNoChefIsRefusedManyAsWellAsOne() {
        Request request = request(KARIN);
        chef(false);

        assertThatThrownBy(() -> policy.decideAll(request, List.of(ALVAS_TALK), Operation.BOOK)).isInstanceOf(NotAllowed.class);
        assertThat(policy.decideAll(request, List.of(ALVAS_TALK), Operation.READ)).hasSize(1);
        assertThat(policy.decideAll(request, List.of(), Operation.BOOK)).isEmpty();

        then(journal).should().denied(request, TALK.value(), "BOOK", Reason.MANAGER_CHECK);
    }

    @Test
    void timesAreMadeByAChef() {
        Request request = request(KARIN);
        given(relations.menteesOf(KOMMUN, KARIN)).willReturn(mentors(ALVA, KARIN));

        assertThat(policy.manager(request).employees()).containsExactly(ALVA);

        chef(false);
        assertThatThrownBy(() -> policy.manager(request)).isInstanceOf(NotAllowed.class);
        then(journal).should().denied(request, KARIN.value(), "MAKE_TIMES", Reason.MANAGER_CHECK);
    }

    @Test
    void aTimeOfNobodyIsWrittenDownAndNotThere() {
        Request request = request(KARIN);

        assertThat(policy.noSuchSlot(request, ASKED).code()).isEqualTo("not-there");

        then(journal).should().denied(request, ASKED, "MAKE_TIMES", Reason.ABSENT);
    }

    @Test
    void whatElseOneMayDependsOnWhoOneIs() {
        assertThat(alsoMay(ALVA)).containsExactlyInAnyOrder(Operation.READ, Operation.COPY, Operation.WRITE_OWN,
                Operation.WRITE_JOINT, Operation.AGREE, Operation.READ_LOG, Operation.RELEASE, Operation.ACKNOWLEDGE,
                Operation.FOLLOW_UP, Operation.ADD, Operation.CHOOSE_TIME, Operation.ASK_TIME, Operation.ADD_QUESTION);
        assertThat(alsoMay(KARIN)).containsExactlyInAnyOrder(Operation.READ, Operation.COPY, Operation.WRITE_OWN,
                Operation.WRITE_JOINT, Operation.AGREE, Operation.BOOK, Operation.HOLD, Operation.UNDO,
                Operation.RELEASE, Operation.WRITE_OWN_NOTE, Operation.START, Operation.DELIVER, Operation.FOLLOW_UP,
                Operation.CLOSE, Operation.REOPEN, Operation.ADD, Operation.HAND_OVER, Operation.NOTE_OUTSTANDING,
                Operation.ADD_QUESTION);
        assertThat(alsoMay(OTHER_CHEF)).containsExactlyInAnyOrder(Operation.READ, Operation.COPY, Operation.RELEASE, Operation.TAKE_OVER);

        chef(false);

        assertThat(alsoMay(KARIN)).containsExactlyInAnyOrder(
                Operation.READ, Operation.COPY, Operation.WRITE_OWN, Operation.WRITE_JOINT, Operation.AGREE,
                Operation.RELEASE, Operation.WRITE_OWN_NOTE, Operation.FOLLOW_UP, Operation.ADD, Operation.ADD_QUESTION);
        assertThat(alsoMay(OTHER_CHEF)).containsExactlyInAnyOrder(Operation.READ, Operation.COPY, Operation.RELEASE);
    }

    @Test
    void whatElseOneMayEndsWithTheRequest() {
        Request request = request(ALVA);
        AccessDecision decision = policy.decide(request, ALVAS_TALK, Operation.READ);

        request.end();

        assertThatThrownBy(() -> policy.alsoMay(decision)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theManagerCheckIsTheHostsOfTheMoment() {
        assertThat(policy.managerCheck(request(KARIN)).isFulfilled()).isTrue();
        chef(false);
        assertThat(policy.managerCheck(request(KARIN)).isFulfilled()).isFalse();
    }

    @Test
    void onlyTheEmployeeIsNoManager() {
        assertThat(Basis.values()).filteredOn(Basis::isManager).containsExactly(Basis.RESPONSIBLE, Basis.MENTOR);
    }

    private Set<Operation> alsoMay(PersonRef actor) {
        return policy.alsoMay(policy.decide(request(actor), ALVAS_TALK, Operation.READ));
    }

    private void chef(boolean fulfilled) {
        lenient().when(checks.of(any())).thenReturn(
                new ManagerCheck(true, fulfilled, List.of("Rektor"), List.of("Rektor")));
    }
}
