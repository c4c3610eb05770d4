package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

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
import se.medarbetarsamtal.impl.template.TemplateCursor;
import se.medarbetarsamtal.impl.template.TemplateEntry;
import se.medarbetarsamtal.impl.template.TemplatePage;
import se.medarbetarsamtal.impl.template.TemplateQuery;
import se.medarbetarsamtal.impl.template.TemplateSearch;
import se.medarbetarsamtal.impl.template.TemplateService;

@ExtendWith(MockitoExtension.class)
class TemplateListingTest {

    private static final TenantRef TENANT = new TenantRef("t-1");
    private static final OrganisationRef KOMMUN = new OrganisationRef("o-1");
    private static final Request REQUEST =
            new Request(new Actor(new PersonRef("p-1"), TENANT, Set.of(), Optional.empty()), Optional.empty());

    private static final TemplateQuery PLAN = TemplateQuery.of("plan");

    @Mock TemplateService templates;
    @Mock TemplateSearch search;
    @Mock Host host;
    @Mock Organisations organisations;

    @Test
    void allPublishersAreAskedForAtOnce() {
        given(host.organisations()).willReturn(organisations);
        given(organisations.organisations(TENANT, List.of(KOMMUN, new OrganisationRef("o-2"))))
                .willReturn(Map.of(KOMMUN, new Organisation(KOMMUN, "Exempelkommun", "Huvudman", Optional.empty(), List.of())));
        TemplateCursor next = new TemplateCursor("00", new TemplateId("x"));
        given(search.search(REQUEST, PLAN, Optional.empty()))
                .willReturn(new TemplatePage(List.of(by("o-1", "Före detta"), by("o-2", ""), by("o-2", "Grannby kommun")), Optional.of(next)));

        NamedEntry.Page named = new TemplateListing(templates, search, host).search(REQUEST, PLAN, Optional.empty());

        assertThat(named.next()).contains(next);
        assertThat(named.entries()).extracting(NamedEntry::publisher).containsExactly("Exempelkommun", "", "Grannby kommun");
        then(organisations).should(times(1)).organisations(any(), any());
    }

    @Test
    void withoutATemplateNobodyIsAsked() {
        given(search.search(REQUEST, PLAN, Optional.empty())).willReturn(TemplatePage.EMPTY);

        assertThat(new TemplateListing(templates, search, host).search(REQUEST, PLAN, Optional.empty()).entries()).isEmpty();
        then(host).should(never()).organisations();
    }

    private static TemplateEntry by(String publisher, String publishedAs) {
        return new TemplateEntry(new TemplateId("x"), 1, new OrganisationRef(publisher), PublicationLevel.PRINCIPAL_ORGANISER,
                "T", "sv", 1, publishedAs, Optional.empty());
    }
}
