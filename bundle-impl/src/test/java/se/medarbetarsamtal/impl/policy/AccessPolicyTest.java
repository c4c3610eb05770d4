package se.medarbetarsamtal.impl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
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
import static se.medarbetarsamtal.impl.People.OTHER_KOMMUN;
import static se.medarbetarsamtal.impl.People.SCHOOL;
import static se.medarbetarsamtal.impl.People.STRANGER;
import static se.medarbetarsamtal.impl.People.TALK;
import static se.medarbetarsamtal.impl.People.actor;
import static se.medarbetarsamtal.impl.People.mentors;
import static se.medarbetarsamtal.impl.People.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.person.SecurityMarking;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.api.spi.relation.Relations;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;

class AccessPolicyTest {

    private static final ManagerCheck IS_CHEF = new ManagerCheck(true, true, List.of("Rektor"), List.of("Rektor"));
    private static final ManagerCheck NO_CHEF = new ManagerCheck(true, false, List.of("Lärare"), List.of("Rektor"));

    private final Host host = mock();
    private final Relations relations = mock();
    private final ManagerChecks checks = mock();
    private final AccessJournal journal = mock();
    private final AccessPolicy policy = new AccessPolicy(host, checks, journal, () -> NOW);

    @BeforeEach
    void karinAndPerAreAlvasMentors() {
        lenient().when(host.relations()).thenReturn(relations);
        lenient().when(relations.mentorsOf(any(), any())).thenReturn(Map.of(ALVA, mentors(ALVA, KARIN, OTHER_CHEF)));
        lenient().when(checks.of(any())).thenReturn(IS_CHEF);
    }

    @Test
    void theEmployeeAndEveryMentorMayRead() {
        assertThat(policy.decide(request(ALVA), ALVAS_TALK, Operation.READ).basis()).isEqualTo(Basis.EMPLOYEE);
        assertThat(policy.decide(request(KARIN), ALVAS_TALK, Operation.READ).basis()).isEqualTo(Basis.RESPONSIBLE);
        assertThat(policy.decide(request(OTHER_CHEF), ALVAS_TALK, Operation.READ).basis()).isEqualTo(Basis.MENTOR);
    }

    @ParameterizedTest
    @EnumSource(HostRole.class)
    void noRoleOfTheHostOpensATalk(HostRole role) {
        Request request = request(STRANGER, role);

        assertThatThrownBy(() -> policy.decide(request, ALVAS_TALK, Operation.READ)).isInstanceOf(NotThere.class);

        then(journal).should().denied(request, TALK.value(), "READ", Reason.NO_RELATION);
    }

    @Test
    void aTalkOfAnotherHuvudmanIsNotThereEvenForItsOwnMentor() {
        Request request = new Request(actor(OTHER_KOMMUN, KARIN), Optional.empty());

        assertThatThrownBy(() -> policy.decide(request, ALVAS_TALK, Operation.READ)).isInstanceOf(NotThere.class);
    }

    @Test
    void whoIsSignedInAsSomebodyElseSeesNoTalk() {
        Actor supported = new Actor(ALVA, KOMMUN, Set.of(), Optional.of(STRANGER));
        Request request = new Request(supported, Optional.empty());

        assertThatThrownBy(() -> policy.decide(request, ALVAS_TALK, Operation.READ)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> policy.self(request)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> policy.staffOf(request)).isInstanceOf(NotThere.class);
    }

    @Test
    void toWhoIsSignedInAsSomebodyElseAnAbsentTalkAnswersAlikeEvenWhileTheHostIsSilent() {
        given(relations.mentorsOf(any(), any())).willThrow(new Unavailable("relation"));
        Request request = new Request(new Actor(ALVA, KOMMUN, Set.of(), Optional.of(STRANGER)), Optional.empty());

        assertThatThrownBy(() -> policy.decide(request, ALVAS_TALK, Operation.READ)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> { throw policy.absent(request, "x", Operation.READ); }).isInstanceOf(NotThere.class);
    }

    @ParameterizedTest
    @EnumSource(value = Operation.class, names = {"READ", "COPY", "RELEASE", "TAKE_OVER", "READ_LOG", "ACKNOWLEDGE", "CHOOSE_TIME", "ASK_TIME"}, mode = EnumSource.Mode.EXCLUDE)
    void aMentorWhoIsNotResponsibleOnlyReads(Operation operation) {
        assertThatThrownBy(() -> policy.decide(request(OTHER_CHEF), ALVAS_TALK, operation))
                .isInstanceOfSatisfying(NotAllowed.class, refusal -> assertThat(refusal.code()).isEqualTo("not-responsible"));
    }

    @Test
    void anotherMentorMayTakeOverAndWhoIsResponsibleNeedNot() {
        assertThat(policy.decide(request(OTHER_CHEF), ALVAS_TALK, Operation.TAKE_OVER).basis()).isEqualTo(Basis.MENTOR);

        refusedAs("already-responsible", KARIN, Operation.TAKE_OVER);
        refusedAs("not-responsible", ALVA, Operation.TAKE_OVER);
    }

    @Test
    void onlyTheEmployeeSeesWhoHasRead() {
        assertThat(policy.decide(request(ALVA), ALVAS_TALK, Operation.READ_LOG).basis()).isEqualTo(Basis.EMPLOYEE);

        refusedAs("employee-only", KARIN, Operation.READ_LOG);
        refusedAs("employee-only", OTHER_CHEF, Operation.READ_LOG);
        refusedAs("employee-only", KARIN, Operation.ACKNOWLEDGE);
        refusedAs("employee-only", OTHER_CHEF, Operation.ACKNOWLEDGE);
    }

    @Test
    void theReasonTellsByWhichRelation() {
        PersonRef clerk = new PersonRef("p-clerk");
        MentorLink forATime = new MentorLink(
                clerk, ALVA, PersonKind.STAFF, Optional.of(LocalDate.EPOCH), Optional.of("Utlämnande"));
        MentorLink withoutReason = new MentorLink(
                STRANGER, ALVA, PersonKind.STAFF, Optional.of(LocalDate.EPOCH), Optional.empty());
        given(relations.mentorsOf(any(), any())).willReturn(Map.of(ALVA, Stream.concat(
                mentors(ALVA, KARIN, OTHER_CHEF).stream(), Stream.of(forATime, withoutReason)).toList()));

        assertThat(reasonOf(ALVA)).isEqualTo(Reason.OWN_TALK);
        assertThat(reasonOf(KARIN)).isEqualTo(Reason.RESPONSIBLE_NOW);
        assertThat(reasonOf(OTHER_CHEF)).isEqualTo(Reason.MENTOR_NOW);
        assertThat(reasonOf(STRANGER)).isEqualTo(Reason.MENTOR_NOW);
        assertThat(reasonOf(clerk)).isEqualTo(Reason.DISCLOSURE_NOW);
    }

    private Reason reasonOf(PersonRef actor) {
        return policy.decide(request(actor), ALVAS_TALK, Operation.READ).reason();
    }

    private void refusedAs(String code, PersonRef actor, Operation operation) {
        assertThatThrownBy(() -> policy.decide(request(actor), ALVAS_TALK, operation))
                .isInstanceOfSatisfying(NotAllowed.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource(value = Operation.class, names = {"BOOK", "HOLD", "UNDO"})
    void theEmployeeNeitherBooksNorHoldsNorTakesBack(Operation operation) {
        assertThatThrownBy(() -> policy.decide(request(ALVA), ALVAS_TALK, operation)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(value = Operation.class, names = {"BOOK", "HOLD", "UNDO"})
    void withoutBefattningTheResponsibleChefHearsWhatIsMissing(Operation operation) {
        given(checks.of(any())).willReturn(NO_CHEF);

        assertThatThrownBy(() -> policy.decide(request(KARIN), ALVAS_TALK, operation))
                .isInstanceOfSatisfying(NotAllowed.class, refusal -> assertThat(refusal.missing()).containsExactly("DUTY_ROLE"));
        assertThat(policy.decide(request(KARIN), ALVAS_TALK, Operation.WRITE_JOINT)).isNotNull();
    }

    @Test
    void aLinkTakenAwayCountsFromTheNextQuestion() {
        given(relations.mentorsOf(any(), any()))
                .willReturn(Map.of(ALVA, mentors(ALVA, KARIN)))
                .willReturn(Map.of());

        assertThat(policy.decide(request(KARIN), ALVAS_TALK, Operation.READ)).isNotNull();
        assertThatThrownBy(() -> policy.decide(request(KARIN), ALVAS_TALK, Operation.READ)).isInstanceOf(NotThere.class);
    }

    @Test
    void aSilentHostIsNeitherYesNorNo() {
        given(relations.mentorsOf(any(), any())).willThrow(new Unavailable("relation"));

        assertThatThrownBy(() -> policy.decide(request(KARIN), ALVAS_TALK, Operation.READ))
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> { throw policy.absent(request(KARIN), "x", Operation.READ); })
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void onlyOwnMenteesAreAssignedTo() {
        given(relations.menteesOf(KOMMUN, KARIN)).willReturn(List.of(link(ALVA, PersonKind.STAFF)));
        Request request = request(KARIN);

        assertThat(policy.staffToAssign(request, List.of(ALVA)).employees()).containsExactly(ALVA);
        assertThat(policy.staffToAssign(request, List.of(ALVA)).links()).extracting(MentorLink::mentor).containsExactly(KARIN, OTHER_CHEF);
        assertThatThrownBy(() -> policy.staffToAssign(request, List.of(ALVA, STRANGER))).isInstanceOf(NotThere.class);

        then(journal).should().denied(request, STRANGER.value(), "ASSIGN", Reason.NO_RELATION);
    }

    @Test
    void aPupilOfTheSameGroupIsNoTarget() {
        PersonRef pupil = new PersonRef("pupil");
        given(relations.menteesOf(KOMMUN, KARIN))
                .willReturn(List.of(link(ALVA, PersonKind.STAFF), link(pupil, PersonKind.PUPIL)));

        assertThatThrownBy(() -> policy.staffToAssign(request(KARIN), List.of(ALVA, pupil)))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.code()).isEqualTo("pupil-target"));
        assertThat(policy.staffOf(request(KARIN)).employees()).containsExactly(ALVA);
        assertThat(policy.staffOf(request(KARIN)).pupils()).isEqualTo(1);
    }

    @Test
    void withoutBefattningNobodyIsAssignedTo() {
        given(relations.menteesOf(KOMMUN, KARIN)).willReturn(List.of(link(ALVA, PersonKind.STAFF)));
        given(checks.of(any())).willReturn(NO_CHEF);

        assertThatThrownBy(() -> policy.staffToAssign(request(KARIN), List.of(ALVA))).isInstanceOf(NotAllowed.class);

        then(journal).should().denied(any(), any(), eq("ASSIGN"), eq(Reason.MANAGER_CHECK));
    }

    @Test
    void settingsAreForKommunadminAlone() {
        policy.requirePrincipalOrganiserAdmin(request(STRANGER, HostRole.PRINCIPAL_ORGANISER_ADMIN), "settings");

        assertThatThrownBy(() -> policy.requirePrincipalOrganiserAdmin(request(KARIN, HostRole.SCHOOL_ADMIN), "settings"))
                .isInstanceOf(NotAllowed.class);
        Actor supported = new Actor(KARIN, KOMMUN,
                Set.of(new RoleAt(HostRole.PRINCIPAL_ORGANISER_ADMIN, SCHOOL)), Optional.of(STRANGER));
        assertThatThrownBy(() -> policy.requirePrincipalOrganiserAdmin(new Request(supported, Optional.empty()), "settings"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void countsAreForKommunadminAndForSkoladminOfTheOwnSchools() {
        Administered whole = policy.requireAdministrator(
                request(STRANGER, HostRole.PRINCIPAL_ORGANISER_ADMIN, HostRole.SCHOOL_ADMIN), "count");
        Administered school = policy.requireAdministrator(request(STRANGER, HostRole.SCHOOL_ADMIN), "count");
        LocalDate today = LocalDate.of(2026, 11, 22);

        assertThat(whole.covers(works(new OrganisationRef("other"), today), today)).isTrue();
        assertThat(whole.covers(works(new OrganisationRef("other"), today), today.plusDays(1))).as("has left").isFalse();
        assertThat(school.covers(works(SCHOOL, today), today)).isTrue();
        assertThat(school.covers(works(SCHOOL, today), today.plusDays(1))).as("after the last day").isFalse();
        assertThat(school.covers(works(new OrganisationRef("other"), today), today)).isFalse();
    }

    @Test
    void aSkoladminCountsWhereSheIsSkoladminAndNotWhereSheOnlyWorks() {
        OrganisationRef workplace = new OrganisationRef("workplace");
        Request request = new Request(new Actor(STRANGER, KOMMUN,
                Set.of(new RoleAt(HostRole.SCHOOL_ADMIN, SCHOOL), new RoleAt(HostRole.STAFF, workplace)), Optional.empty()),
                Optional.empty());
        LocalDate today = LocalDate.of(2026, 11, 22);

        Administered administered = policy.requireAdministrator(request, "count");

        assertThat(administered.request()).isSameAs(request);
        assertThat(administered.covers(works(SCHOOL, today), today)).isTrue();
        assertThat(administered.covers(works(workplace, today), today)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = HostRole.class, names = {"SCHOOL_ADMIN", "PRINCIPAL_ORGANISER_ADMIN"}, mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseHearsACountAndTheRefusalIsJournaled(HostRole role) {
        Request request = request(KARIN, role);

        assertThatThrownBy(() -> policy.requireAdministrator(request, "count")).isInstanceOfSatisfying(
                NotAllowed.class, refusal -> assertThat(refusal.code()).isEqualTo("administrator-only"));

        then(journal).should().denied(request, "count", "COUNT", Reason.NOT_ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(value = HostRole.class, names = {"SCHOOL_ADMIN", "PRINCIPAL_ORGANISER_ADMIN"})
    void whoIsSignedInAsAnAdministratorHearsNoCount(HostRole role) {
        Request request = new Request(
                new Actor(KARIN, KOMMUN, Set.of(new RoleAt(role, SCHOOL)), Optional.of(STRANGER)), Optional.empty());

        assertThatThrownBy(() -> policy.requireAdministrator(request, "count")).isInstanceOf(NotAllowed.class);

        then(journal).should().denied(request, "count", "COUNT", Reason.SUPPORT_SESSION);
    }

    private static PersonCard works(OrganisationRef unit, LocalDate lastDay) {
        Duty duty = new Duty(unit, "Lärare", lastDay.minusYears(1), Optional.of(lastDay));
        return new PersonCard(ALVA, "Alva", PersonKind.STAFF, SecurityMarking.NONE, List.of(duty));
    }

    @Test
    void aDecisionEndsWithItsRequest() {
        Request request = request(ALVA);
        AccessDecision decision = policy.decide(request, ALVAS_TALK, Operation.READ);

        request.end();

        assertThatThrownBy(decision::requireLive).isInstanceOf(IllegalStateException.class);
    }

    private static MentorLink link(PersonRef mentee, PersonKind kind) {
        return new MentorLink(KARIN, mentee, kind, Optional.empty(), Optional.empty());
    }
}
