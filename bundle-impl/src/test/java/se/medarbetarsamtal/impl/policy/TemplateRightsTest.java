package se.medarbetarsamtal.impl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel.ALL;
import static se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel.DRAFT;
import static se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel.PRINCIPAL_ORGANISER;
import static se.medarbetarsamtal.impl.People.ALVA;
import static se.medarbetarsamtal.impl.People.KARIN;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.api.spi.skolbanken.Skolbanken;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;

/** For whom templates are made: two schools of which one has the editor, under one huvudman. */
class TemplateRightsTest {

    private static final OrganisationRef HUVUDMAN = new OrganisationRef("kommun");
    private static final OrganisationRef WITH = new OrganisationRef("norra");
    private static final OrganisationRef WITHOUT = new OrganisationRef("sodra");

    private final AccessJournal journal = mock();
    private final Host host = mock();
    private final Skolbanken skolbanken = mock();
    private final SettingStore settings = mock();
    private final AccessPolicy policy = new AccessPolicy(host, new ManagerChecks(host, settings, () -> NOW), journal, () -> NOW);

    @BeforeEach
    void oneSchoolHasTheEditor() {
        given(host.skolbanken()).willReturn(skolbanken);
        given(skolbanken.schoolsWithEditor(any(), anyCollection())).willAnswer(call ->
                call.<Set<OrganisationRef>>getArgument(1).contains(WITH) ? Set.of(WITH) : Set.of());
    }

    @Test
    void aSkoladminMakesThemWhereTheEditorIsAndNowhereElse() {
        Request request = admin(HostRole.SCHOOL_ADMIN, WITH, WITHOUT);
        TemplateRights both = policy.templateRights(request);

        assertThat(both.request()).isSameAs(request);
        assertThat(both.owners()).isEqualTo(Map.of(WITH, List.of(PublicationLevel.SCHOOL)));
        assertThat(both.administered()).containsExactlyInAnyOrder(WITH, WITHOUT);
        assertThat(both.hindrance()).isEmpty();
        assertThat(both.mayPublish(WITH, PublicationLevel.SCHOOL)).isTrue();
        for (PublicationLevel tooFar : List.of(DRAFT, PRINCIPAL_ORGANISER, ALL)) {
            assertThat(both.mayPublish(WITH, tooFar)).isFalse();
        }
        assertThat(both.mayPublish(WITHOUT, PublicationLevel.SCHOOL)).isFalse();
        policy.requireTemplateMaker(both, WITH, "templates");
        then(journal).should(never()).denied(any(), any(), any(), any());
        refuses(both, WITHOUT, "template-editor-off", Reason.TEMPLATE_EDITOR_OFF);
        isNotThere(both, HUVUDMAN);
        assertThat(policy.templateRights(admin(HostRole.SCHOOL_ADMIN, WITHOUT)).hindrance()).contains("template-editor-off");
    }

    @Test
    void aKommunadminMakesThemForTheHuvudmanWhateverTheSchoolsMay() {
        central(true);
        TemplateRights rights = policy.templateRights(admin(HostRole.PRINCIPAL_ORGANISER_ADMIN, HUVUDMAN));

        assertThat(rights.owners()).isEqualTo(Map.of(HUVUDMAN, List.of(PRINCIPAL_ORGANISER, ALL)));
        assertThat(rights.administered()).containsExactly(HUVUDMAN);
        assertThat(rights.hindrance()).isEmpty();
        assertThat(rights.mayPublish(HUVUDMAN, PublicationLevel.SCHOOL)).isFalse();
        policy.requireTemplateMaker(rights, HUVUDMAN, "templates");
        isNotThere(rights, WITH);
        then(skolbanken).should(never()).schoolsWithEditor(any(), any());
    }

    @Test
    void aHuvudmanThatKeepsThemToItselfLeavesNoneToTheSchools() {
        central(true);
        TemplateRights rights = policy.templateRights(admin(HostRole.SCHOOL_ADMIN, WITH));

        assertThat(rights.owners()).isEmpty();
        assertThat(rights.hindrance()).contains("templates-central");
        refuses(rights, WITH, "templates-central", Reason.TEMPLATES_CENTRAL);
        central(false);
        assertThat(policy.templateRights(admin(HostRole.SCHOOL_ADMIN, WITH)).owners()).containsOnlyKeys(WITH);
    }

    @Test
    void nobodyElseMakesAnyAndNobodyInTheNameOfAnother() {
        Request teacher = admin(HostRole.STAFF, WITH);
        Request inSupport = new Request(new Actor(ALVA, KOMMUN, teacherAndAdmin(), Optional.of(KARIN)), Optional.empty());

        for (Request request : List.of(teacher, inSupport)) {
            assertThatThrownBy(() -> policy.templateRights(request))
                    .isInstanceOfSatisfying(NotAllowed.class, no -> assertThat(no.code()).isEqualTo("administrator-only"));
        }
        then(journal).should().denied(teacher, "templates", "MAKE_TEMPLATES", Reason.NOT_ADMINISTRATOR);
        then(journal).should().denied(inSupport, "templates", "MAKE_TEMPLATES", Reason.SUPPORT_SESSION);
    }

    private static Set<RoleAt> teacherAndAdmin() {
        return Set.of(new RoleAt(HostRole.STAFF, WITH), new RoleAt(HostRole.PRINCIPAL_ORGANISER_ADMIN, HUVUDMAN));
    }

    private void refuses(TemplateRights rights, OrganisationRef owner, String code, Reason reason) {
        String asked = RandomIds.next();
        assertThatThrownBy(() -> policy.requireTemplateMaker(rights, owner, asked))
                .isInstanceOfSatisfying(NotAllowed.class, no -> assertThat(no.code()).isEqualTo(code));
        then(journal).should().denied(rights.request(), asked, "MAKE_TEMPLATES", reason);
    }

    private void isNotThere(TemplateRights rights, OrganisationRef owner) {
        String asked = RandomIds.next();
        assertThatThrownBy(() -> policy.requireTemplateMaker(rights, owner, asked)).isInstanceOf(NotThere.class);
        then(journal).should().denied(rights.request(), asked, "MAKE_TEMPLATES", Reason.ABSENT);
        assertThat(policy.noSuchTemplate(rights, "Words that somebody sent")).isInstanceOf(NotThere.class);
        then(journal).should().denied(rights.request(), "no-id", "MAKE_TEMPLATES", Reason.ABSENT);
    }

    private void central(boolean kept) {
        Settings decided = new Settings(List.of("Rektor"), Acknowledgement.NONE, 0, Labels.OWN_WORDS, kept);
        given(settings.find(KOMMUN)).willReturn(Optional.of(new SettingStore.Stored(decided, 1)));
    }

    private static Request admin(HostRole role, OrganisationRef... where) {
        Set<RoleAt> roles = new HashSet<>();
        for (OrganisationRef organisation : where) {
            roles.add(new RoleAt(role, organisation));
        }
        return new Request(new Actor(ALVA, KOMMUN, roles, Optional.empty()), Optional.empty());
    }
}
