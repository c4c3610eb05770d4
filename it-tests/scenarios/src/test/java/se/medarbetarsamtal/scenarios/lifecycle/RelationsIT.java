package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ERIK;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The tab Relationer and the host's service for relations say the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationsIT {

    private static final Pattern UNLINK = Pattern.compile("name=\"elev\" value=\"(p-[^\"]+)\"");

    private RunningHost host;
    private HostRelations relations;

    @BeforeAll
    void startTheHost() throws Exception {
        host = RunningHost.start(Map.of());
        relations = new HostRelations(host);
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    @Tag("U-12")
    @Tag("U-14")
    void theListIsWhatTheRelationsSayBeforeAndAfterLinkingAndUnlinking() {
        Visitor admin = host.as(SKOLADMIN);
        List<String> before = relations.menteesOf(KARIN);
        assertThat(before).contains(ALVA).doesNotContain(ERIK, "p-107");
        assertThat(listed(admin)).containsExactlyInAnyOrderElementsOf(before);

        admin.link(KARIN, ERIK, "p-107");
        assertThat(relations.menteesOf(KARIN)).hasSize(before.size() + 2).contains(ERIK, "p-107").containsAll(before);
        assertThat(listed(admin)).containsExactlyInAnyOrderElementsOf(relations.menteesOf(KARIN));

        admin.unlink(KARIN, ERIK);
        admin.unlink(KARIN, "p-107");
        assertThat(relations.menteesOf(KARIN)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(listed(admin)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    @Tag("U-12")
    void whatTheRuleRefusesIsNoRelation() {
        List<String> before = relations.menteesOf(KARIN);

        host.as(SKOLADMIN).link(KARIN, KARIN);

        assertThat(relations.menteesOf(KARIN)).isEqualTo(before).doesNotContain(KARIN);
    }

    /** @return whom the tab offers to unlink from Karin, which is everybody in its list */
    private static List<String> listed(Visitor admin) {
        return UNLINK.matcher(admin.page("/start/relationer?person=" + KARIN)).results().map(found -> found.group(1)).toList();
    }
}
