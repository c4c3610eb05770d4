package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.api.spi.organisation.Organisations;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.PreparationQuestion;
import se.medarbetarsamtal.impl.template.TemplateService;

@ExtendWith(MockitoExtension.class)
class TemplateListingTest {

    private static final TenantRef TENANT = new TenantRef("t-1");
    private static final OrganisationRef KOMMUN = new OrganisationRef("o-1");
    private static final Request REQUEST =
            new Request(new Actor(new PersonRef("p-1"), TENANT, Set.of(), Optional.empty()), Optional.empty());

    @Mock TemplateService templates;
    @Mock Host host;
    @Mock Organisations organisations;

    @Test
    void allPublishersAreAskedForAtOnce() {
        given(host.organisations()).willReturn(organisations);
        given(organisations.organisations(TENANT, List.of(KOMMUN, new OrganisationRef("o-2"))))
                .willReturn(Map.of(KOMMUN, new Organisation(KOMMUN, "Exempelkommun", "Huvudman", Optional.empty(), List.of())));
        given(templates.search(REQUEST, "plan")).willReturn(List.of(by("o-1"), by("o-2"), by("o-1")));

        List<NamedTemplate> named = new TemplateListing(templates, host).search(REQUEST, "plan");

        assertThat(named).extracting(NamedTemplate::publisher).containsExactly("Exempelkommun", "", "Exempelkommun");
        then(organisations).should(times(1)).organisations(any(), any());
    }

    @Test
    void withoutATemplateNobodyIsAsked() {
        given(templates.search(REQUEST, "")).willReturn(List.of());

        assertThat(new TemplateListing(templates, host).search(REQUEST, "")).isEmpty();
        then(host).should(never()).organisations();
    }

    private static PublishedTemplate by(String publisher) {
        TemplateDocument document = new TemplateDocument(TemplateDocument.SCHOOL_FORM, "T", "sv", null, null,
                null, List.of(new PreparationQuestion("q", "?")), null, null, null, null);
        return new PublishedTemplate(new TemplateId("x"), 1, TENANT, new OrganisationRef(publisher),
                PublicationLevel.PRINCIPAL_ORGANISER, Instant.EPOCH, document);
    }
}
