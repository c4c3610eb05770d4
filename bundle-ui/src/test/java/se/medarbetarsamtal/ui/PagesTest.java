package se.medarbetarsamtal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.SchoolForm;
import se.medarbetarsamtal.api.text.Wording;

class PagesTest {

    private static final SchoolForm PRESENT = new SchoolForm() {
        @Override
        public String code() {
            return "MEDARBETARSAMTAL";
        }

        @Override
        public Wording name() {
            return new Wording("Medarbetarsamtal", "Employee dialogue");
        }
    };

    static Stream<PageContribution> pages() {
        return Stream.of(new GettingStartedPage(PRESENT), new MentorGroupPage(PRESENT), new MyDialoguesPage(PRESENT),
                new TemplatePreviewPage(PRESENT), new SettingsPage(PRESENT), new ProtectionPage(PRESENT),
                new WithoutManagerPage(PRESENT), new GoalsPage(PRESENT), new OperationGoalsPage(PRESENT),
                new TemplateWorkshopPage(PRESENT), new OperationTemplatesPage(PRESENT), new CalendarPage(PRESENT));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageNamesAnElementThatTheModuleDefines(PageContribution page) {
        String module = Messages.read(Messages.WEB.resolve("medarbetarsamtal.ts"));

        assertThat(module).contains("'" + page.element() + "':");
        assertThat(page.moduleUrl()).isEqualTo("/medarbetarsamtal/ui/medarbetarsamtal.js");
        assertThat(page.apiUrl()).isEqualTo("/medarbetarsamtal/api/v1");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasATitleInBothLanguages(PageContribution page) {
        assertThat(page.title().swedish()).isNotBlank().isNotEqualTo(page.title().english());
    }

    @Test
    void everyPageHasAnAddressOfItsOwn() {
        assertThat(pages().map(PageContribution::id))
                .isEqualTo(List.of("kom-igang", "mentorsgrupp", "mina-samtal", "mallvisning", "installningar", "skydd",
                        "utan-chef", "mal", "verksamhetens-mal", "egna-mallar", "kommunens-mallar", "kalender"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theModuleIsWhereThePagesSay() {
        assertThat(PagesTest.class.getResource(Modules.FILE)).isNotNull();
        assertThat(Page.MODULE_URL).isEqualTo(Modules.PATTERN.replace("/*", Modules.FILE.substring(Modules.FOLDER.length())));
    }
}
