package se.medarbetarsamtal.impl.persistence.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;
import static se.medarbetarsamtal.impl.persistence.Samples.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.StorageException;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

class StoredTextsTest {

    private static final Field OWN = new Field(Field.Kind.EMPLOYEE, "prep-topics");
    private static final Field JOINT = Field.joint("work-now");

    private final TenantRef tenant = tenant();

    @OnBothDatabases
    void theNewestRevisionOfATextIsRead(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);
        Texts texts = database.texts();
        texts.append(tenant, dialogue.id(), text(OWN, 1));
        SealedText second = text(OWN, 2);
        texts.append(tenant, dialogue.id(), second);

        assertThat(texts.newest(tenant, dialogue.id(), OWN)).get().usingRecursiveComparison().isEqualTo(second);
        assertThat(texts.newest(tenant, dialogue.id(), JOINT)).isEmpty();
    }

    @OnBothDatabases
    void theNewestOfEachTextOfSomeKindsIsOneStatement(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);
        Texts texts = database.texts();
        Field other = Field.joint("other");
        List.of(text(OWN, 1), text(JOINT, 1), text(JOINT, 2), text(other, 1))
                .forEach(text -> texts.append(tenant, dialogue.id(), text));

        int statements = database.dataSource().statementsOf(() -> assertThat(
                        texts.newest(tenant, dialogue.id(), EnumSet.of(Field.Kind.JOINT, Field.Kind.PLACE)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("author")
                .containsExactly(text(other, 1), text(JOINT, 2)));

        assertThat(statements).isEqualTo(1);
        assertThat(texts.newest(tenant, dialogue.id(), Set.of())).isEmpty();
    }

    @OnBothDatabases
    void theKindsOfManyTalksAreOneStatement(TestDatabase database) {
        List<Dialogue> dialogues = stored(database, tenant, 2_000);
        DialogueId first = dialogues.get(0).id();
        DialogueId last = dialogues.get(1_999).id();
        Texts texts = database.texts();
        texts.append(tenant, first, text(OWN, 1));
        texts.append(tenant, first, text(JOINT, 1));
        texts.append(tenant, last, text(JOINT, 1));
        List<DialogueId> ids = dialogues.stream().map(Dialogue::id).toList();

        int statements = database.dataSource().statementsOf(() -> assertThat(texts.kinds(tenant, ids)).isEqualTo(Map.of(
                first, EnumSet.of(Field.Kind.EMPLOYEE, Field.Kind.JOINT), last, EnumSet.of(Field.Kind.JOINT))));

        assertThat(statements).isEqualTo(1);
        assertThat(texts.kinds(tenant, List.of())).isEmpty();
    }

    @OnBothDatabases
    void ofTwoWhoWriteTheSameRevisionOneIsStale(TestDatabase database) throws InterruptedException {
        Dialogue dialogue = stored(database, tenant);
        for (int revision = 1; revision <= 10; revision++) {
            SealedText text = text(JOINT, revision);
            List<Object> outcomes = Race.of(2, i -> {
                database.transactions().run(() -> database.texts().append(tenant, dialogue.id(), text));
                return "stored";
            });

            assertThat(outcomes).containsOnlyOnce("stored").hasAtLeastOneElementOfType(Stale.class);
        }
    }

    @OnBothDatabases
    void anotherTenantSeesAndDeletesNothing(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);
        Texts texts = database.texts();
        texts.append(tenant, dialogue.id(), text(OWN, 1));
        TenantRef other = tenant();

        texts.delete(other, dialogue.id());

        assertThat(texts.newest(other, dialogue.id(), OWN)).isEmpty();
        assertThat(texts.newest(other, dialogue.id(), EnumSet.allOf(Field.Kind.class))).isEmpty();
        assertThat(texts.kinds(other, List.of(dialogue.id()))).isEmpty();
        assertThat(texts.newest(tenant, dialogue.id(), OWN)).isPresent();
    }

    @OnBothDatabases
    void aTextBelongsToATalkOfTheSameTenant(TestDatabase database) {
        Dialogue dialogue = stored(database, tenant);

        assertThatThrownBy(() -> database.texts().append(tenant(), dialogue.id(), text(OWN, 1)))
                .isInstanceOf(StorageException.class);
    }

    @OnBothDatabases
    void aTalkThatIsTakenBackLosesItsTexts(TestDatabase database) {
        List<Dialogue> dialogues = stored(database, tenant, 2);
        dialogues.forEach(dialogue -> database.texts().append(tenant, dialogue.id(), text(OWN, 1)));

        database.texts().delete(tenant, dialogues.get(0).id());

        assertThat(database.texts().kinds(tenant, dialogues.stream().map(Dialogue::id).toList()))
                .containsOnlyKeys(dialogues.get(1).id());
    }
}
