package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.medarbetarsamtal.impl.People.KARIN;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ReleaseService.What;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

class ReadingLogServiceTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CALL = Pattern.compile("journal\\.allowed\\([^,]+,\\s*([^,]+),");
    /** What stands behind a name of a variable, and what the module journals of itself. */
    private static final Pattern PASSED_ON =
            Pattern.compile("(?:change\\(decision, version|bySystem\\(tenant, dialogue|now, true),\\s*\"([A-Z_]+)\"");
    /** The employee's own looking at the log, and the end of a talk that nobody can open any more. */
    private static final Set<String> NOT_SHOWN = Set.of("READ_LOG", "TOOK_BACK", "ACKNOWLEDGED", "NOTED", "RECEIPT_NOTED");

    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final HandClock clock = new HandClock(NOW);

    @ParameterizedTest
    @EnumSource
    void everyPageIsShownOnceHoweverManyThereAreAndCostsTheSame(Product product) {
        House house = new House(TestDatabase.shared(product), clock);
        Request manager = house.manager(KARIN, employee);
        DialogueId talk = house.assign(manager, house.publish(template(question("mal"))), employee);
        for (int i = 0; i < 60; i++) {
            clock.pass(Duration.ofMinutes(11));
            house.sheets.open(manager, talk);
        }
        Request self = People.request(employee);

        ReadingLog first = house.readingLogs.read(self, talk, OptionalLong.empty());
        ReadingLog second = house.readingLogs.read(self, talk, first.next());

        assertThat(first.lines()).hasSize(50).allMatch(line -> line.act() == ReadingLog.Act.READ);
        assertThat(second.lines()).hasSize(11);
        assertThat(second.lines().get(10).act()).isEqualTo(ReadingLog.Act.ASSIGNED);
        assertThat(second.lines().get(10).dutyRoles()).containsExactly("Rektor");
        assertThat(second.next()).isEmpty();
        assertThat(house.host.questionsOf(() -> house.readingLogs.read(self, talk, OptionalLong.empty()))).isEqualTo(2);
        assertThat(house.database.journal().read(KOMMUN, talk.value()))
                .filteredOn(line -> line.act().equals("READ_LOG")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void aChefWhoAsksForItIsRefusedAndThatIsJournaled(Product product) {
        House house = new House(TestDatabase.shared(product), clock);
        Request manager = house.manager(KARIN, employee);
        DialogueId talk = house.assign(manager, house.publish(template(question("mal"))), employee);

        assertThatThrownBy(() -> house.readingLogs.read(manager, talk, OptionalLong.empty())).isInstanceOf(NotAllowed.class);

        assertThat(refusals(house)).anyMatch(line -> line.subject().equals(talk.value()) && line.act().equals("READ_LOG"));
    }

    @ParameterizedTest
    @EnumSource
    void anAgreementThatIsNotThereIsARefusalLikeAnyOther(Product product) {
        House house = new House(TestDatabase.shared(product), clock);
        Request manager = house.manager(KARIN, employee);
        DialogueId talk = house.assign(manager, house.publish(template(question("mal"))), employee);
        String unknown = RandomIds.next();

        assertThatThrownBy(() -> house.agreements.change(manager, talk, unknown, 1, new FreeText("x")))
                .isInstanceOf(NotThere.class);

        assertThat(refusals(house)).anyMatch(line -> line.subject().equals(unknown)
                && line.act().equals("AGREE") && line.reason().equals("ABSENT"));
    }

    @ParameterizedTest
    @EnumSource
    void whatTheModuleDidByItselfIsThereWithoutAPerson(Product product) {
        House house = new House(TestDatabase.fresh(product), clock);
        Request manager = house.manager(KARIN, employee);
        DialogueId talk = house.assign(manager, house.publish(template(question("mal"))), employee);
        house.answers.writeOwn(manager, talk, "mal", 0, new FreeText("Visas och tas tillbaka"));
        house.releases.show(manager, talk, 1, What.PREPARATION, Set.of(employee));
        house.releases.takeBack(manager, talk, 1, What.PREPARATION);
        house.releases.erase(manager, talk, 1, What.PREPARATION);
        house.holdings.hold(manager, talk, 1, clock.today());
        house.deliveries.deliver(manager, talk, 2, Optional.empty());
        clock.pass(Duration.ofDays(365));
        house.holdings.start(manager, house.assign(manager, house.publish(template(question("mal"))), employee), 1);

        List<ReadingLog.Line> lines = house.readingLogs.read(People.request(employee), talk, OptionalLong.empty()).lines();

        assertThat(lines).extracting(ReadingLog.Line::act).contains(ReadingLog.Act.UNSHOWED, ReadingLog.Act.ERASED_OWN);
        assertThat(lines).filteredOn(line -> line.relation() == ReadingLog.Relation.SYSTEM).singleElement().satisfies(line -> {
            assertThat(line.act()).isEqualTo(ReadingLog.Act.CLOSED);
            assertThat(line.person()).isEmpty();
            assertThat(line.displayName()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsErasedOfAFormerChefIsThereToo(Product product) {
        House house = new House(TestDatabase.fresh(product), clock);
        Request manager = house.manager(KARIN, employee);
        DialogueId talk = house.assign(manager, house.publish(template(question("mal"))), employee);
        house.answers.writeOwn(manager, talk, "mal", 0, new FreeText("Aldrig visat"));
        Request successor = house.manager(new PersonRef(RandomIds.next()), employee);
        house.host.unlink(KARIN, employee);
        house.takeOvers.takeOver(successor, talk, 1);

        assertThat(house.readingLogs.read(People.request(employee), talk, OptionalLong.empty()).lines())
                .filteredOn(line -> line.relation() == ReadingLog.Relation.SYSTEM)
                .extracting(ReadingLog.Line::act, ReadingLog.Line::what)
                .containsExactly(tuple(ReadingLog.Act.ERASED, ReadingLog.What.PREPARATION));
    }

    /** What is journaled and not shown to the employee is so on purpose. */
    @Test
    void everyActThatIsJournaledIsOneThatTheEmployeeSees() throws IOException {
        Set<String> shown = Arrays.stream(ReadingLog.Act.values()).map(Enum::name).collect(Collectors.toSet());

        Set<String> journaled = journaled(CALL);
        assertThat(journaled).contains("READ", "WROTE", "TOOK_OVER");
        assertThat(journaled.remove("act")).as("what ReleaseService passes on").isTrue();
        assertThat(journaled).as("every other act is written where it is journaled").allMatch(act -> act.matches("[A-Z_]+"));
        Set<String> passedOn = journaled(PASSED_ON);
        assertThat(passedOn).contains("UNSHOWED", "CLOSED", "ASSIGNED");
        journaled.addAll(passedOn);

        journaled.removeAll(shown);
        assertThat(journaled).isEqualTo(NOT_SHOWN);
    }

    private static Set<String> journaled(Pattern pattern) throws IOException {
        Set<String> acts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results()
                        .forEach(found -> acts.add(found.group(1).replace("\"", "")));
            }
        }
        return acts;
    }

    private static List<JournalEntry> refusals(House house) {
        return house.database.journal().read(KOMMUN, "refusals");
    }
}
