package se.medarbetarsamtal.impl.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.medarbetarsamtal.impl.persistence.Samples.dialogue;
import static se.medarbetarsamtal.impl.persistence.Samples.head;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.request;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;
import static se.medarbetarsamtal.impl.persistence.Samples.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateReader;

/** Any call to the database may fail, at any moment; then all of the work is stored, or nothing. */
class FaultsTest {

    private static final int STATEMENTS = 6;

    private final TenantRef tenant = tenant();

    /** A database that can be told to fail; one of each product serves all tests. */
    private record Faulty(TestDatabase database, FailingDataSource failing) {

        private static final Map<Product, Faulty> ALL = new EnumMap<>(Product.class);

        static Faulty of(Product product) {
            return ALL.computeIfAbsent(product, Faulty::migrated);
        }

        private static Faulty migrated(Product product) {
            AtomicReference<FailingDataSource> failing = new AtomicReference<>();
            TestDatabase database = TestDatabase.fresh(product, real -> {
                failing.set(new FailingDataSource(real));
                return failing.get();
            });
            database.settings().find(Samples.tenant());
            return new Faulty(database, failing.get());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, 08006", "H2, 57P01", "H2, 53100", "H2, 57014", "H2, HYT00",
        "POSTGRESQL, 08006", "POSTGRESQL, 57P01", "POSTGRESQL, 53100", "POSTGRESQL, 57014", "POSTGRESQL, 55P03"
    })
    void aDatabaseThatDoesNotAnswerIsUnavailableAndLeavesNothingHalfDone(Product product, String state) {
        Faulty faulty = Faulty.of(product);
        for (int number = 1; number <= STATEMENTS; number++) {
            PublishedTemplate template = Samples.template(tenant);
            faulty.failing().failStatement(number, state);

            Throwable thrown = catchThrowable(() -> work(faulty.database(), template));

            assertThat(thrown).isInstanceOfSatisfying(Unavailable.class,
                    refusal -> assertThat(refusal.service()).isEqualTo("database"));
            assertThat(faulty.database().templates().newest(new TemplateReader(tenant, Set.of()), template.template())).isEmpty();
            assertThat(faulty.failing().openConnections()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"H2, 40001", "H2, 90131", "POSTGRESQL, 40001", "POSTGRESQL, 40P01"})
    void aLostRaceIsRunAgainUnseen(Product product, String state) {
        Faulty faulty = Faulty.of(product);
        for (int number = 1; number <= STATEMENTS; number++) {
            PublishedTemplate template = Samples.template(tenant);
            faulty.failing().failStatement(number, state);

            work(faulty.database(), template);

            assertThat(faulty.database().templates().newest(new TemplateReader(tenant, Set.of()), template.template())).isPresent();
        }
        faulty.failing().failCommit(state);
        PublishedTemplate template = Samples.template(tenant);
        work(faulty.database(), template);
        assertThat(faulty.database().templates().newest(new TemplateReader(tenant, Set.of()), template.template())).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"H2, 08006", "POSTGRESQL, 08006"})
    void aCommitThatIsNotAnsweredIsUnavailable(Product product, String state) {
        Faulty faulty = Faulty.of(product);
        faulty.failing().failCommit(state);

        assertThat(catchThrowable(() -> work(faulty.database(), Samples.template(tenant))))
                .isInstanceOf(Unavailable.class);
        assertThat(faulty.failing().openConnections()).isZero();
    }

    /** Six statements: key, template, its version, talk, text, answer. */
    private void work(TestDatabase database, PublishedTemplate template) {
        Dialogue dialogue = dialogue(template, person());
        Request.Once once = new Request.Once(template.template().value(), "hash", result -> "answer");
        Request request = request(tenant, once);
        int statements = database.dataSource().statementsOf(() -> database.oneTime().commit(request, () -> {
            database.templateHeads().insert(head(template));
            database.templates().insert(template);
            database.dialogues().insert(List.of(dialogue));
            database.texts().append(tenant, dialogue.id(), text(Field.joint("work-now"), 1));
            return null;
        }));
        assertThat(statements).isGreaterThanOrEqualTo(STATEMENTS);
    }
}
