package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.OldDatabase;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.vault.Vault;

/** What chefer wrote while they all had one box: it is theirs still, and no own box. */
class OlderBoxTest {

    private static final Field SHARED = new Field(Field.Kind.MANAGER, "mal");

    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef karin = new PersonRef(RandomIds.next());

    @ParameterizedTest
    @EnumSource
    void theUpgradeLeavesItWithoutAnOwnerAndWithItsAuthor(Product product) {
        TestDatabase upgraded = OldDatabase.of(product, "3", """
                INSERT INTO ms_template_version VALUES ('t', 1, 'kommun', 'p', 'ALL', 'Mall', 'sv', 'M', '', '{}', '2026-01-01 08:00:00+00');
                INSERT INTO ms_dialogue VALUES ('d', 'kommun', 'employee', 'chef', 't', 1, '2025-2026', 1, 'ASSIGNED', '2026-01-02 08:00:00+00', NULL, 1);
                INSERT INTO ms_text_revision (dialogue_id, field, revision, tenant, author, written_at, sealed)
                VALUES ('d', 'MANAGER/mal', 1, 'kommun', 'chef', '2026-01-03 08:00:00+00', CAST('00' AS bytea))
                """);

        assertThat(upgraded.texts().newest(new TenantRef("kommun"), new DialogueId("d"), Set.of(Field.Kind.MANAGER)))
                .singleElement().satisfies(text -> {
                    assertThat(text.field()).isEqualTo(SHARED);
                    assertThat(text.author()).isEqualTo(new PersonRef("chef"));
                });
    }

    @ParameterizedTest
    @EnumSource
    void itsAuthorStillReadsItBesideAnOwnBox(Product product) {
        House house = new House(TestDatabase.shared(product));
        Request chef = house.manager(karin, employee);
        DialogueId talk = house.assign(chef, house.publish(template(question("mal"))), employee);
        AccessDecision decision = house.access.grant(chef, talk, Operation.WRITE_OWN).decision();
        byte[] sealed = new Vault(house.host, house.database.keys()).open(decision).seal(SHARED.sealedAs(), 1, "Före");
        house.database.texts().append(KOMMUN, talk, new SealedText(SHARED, 1, karin, NOW, sealed));

        house.answers.writeOwn(chef, talk, "mal", 0, new FreeText("Efter"));

        assertThat(house.sheets.open(chef, talk).texts()).extracting(text -> text.field().owner(), Sheet.Text::text)
                .containsExactlyInAnyOrder(
                        tuple(Optional.empty(), "Före"),
                        tuple(Optional.of(karin), "Efter"));
        assertThat(house.sheets.open(People.request(employee), talk).texts()).isEmpty();
    }
}
