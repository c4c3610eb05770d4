package se.medarbetarsamtal.impl.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ReleaseService.What;
import se.medarbetarsamtal.impl.dialogue.ShortCode;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;

/** A whole talk on paper. */
class RecordPaperTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Question SENSITIVE = new Question("halsa", "Hur mår du?", true, false, null, List.of());
    private static final int WORDS = 60;

    private final House house = new House(TestDatabase.fresh(Product.H2));
    private final PersonRef alva = new PersonRef("Alvakanarie" + RandomIds.next().substring(0, 6));
    private final PersonRef karin = new PersonRef("Karinkanarie" + RandomIds.next().substring(0, 6));
    private final Request employee = People.request(alva);
    private Request chef;
    private DialogueId talk;

    @BeforeEach
    void thereIsATalk() {
        chef = house.manager(karin, alva);
        talk = house.assign(chef, house.publish(Plans.with(template(question("mal"), SENSITIVE))), alva);
    }

    @Test
    void isSoundForTheArchiveAndForThoseWhoHearItWhoeverFetchesIt() throws Exception {
        write();

        for (byte[] pdf : List.of(file(employee, false), file(chef, false), file(chef, true))) {
            assertThat(Verified.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(Verified.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void theEmployeeHasAllRevisionsAndWhoHasRead() {
        write();
        house.sheets.open(chef, talk);

        PlanFile file = house.copyDocuments.file(employee, talk, false, SWEDISH);
        String text = Papers.text(file.content());

        assertThat(text).contains("Mitt medarbetarsamtal", "Namn " + alva.value(), "Hur mår du?", "Jag mår bra", "Jag mår så där",
                "Version 1", "Vem har läst", "ansvarig chef", "läste", "tilldelade samtalsmallen", "Leda ämneslaget", "Kurs i höst",
                "ons 20 jan. 2027 kl. 12.00", "Rum 2").doesNotContain("Chefens tysta ord");
        assertThat(file.name()).isEqualTo("medarbetarsamtal-" + ShortCode.of(talk) + ".pdf");
        assertThat(Papers.pages(file.content())).allSatisfy(page -> assertThat(page).contains("Kod " + ShortCode.of(talk)));
        Papers.open(file.content(), document -> {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mitt medarbetarsamtal");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .doesNotContain(alva.value(), karin.value());
            return document;
        });
    }

    @Test
    void theChefHasWhatTheChefMayReadAndNothingThatCameBefore() {
        write();

        String text = Papers.text(file(chef, false));

        assertThat(text).contains("Kopia av medarbetarsamtal", "Chefens tysta ord", "Jag mår bra", "Namn " + alva.value())
                .doesNotContain("Alvas tysta ord", "Jag mår så där", "Vem har läst", "Version 1");
    }

    @Test
    void maskedTheWordsAreGoneFromEveryByte() {
        write();

        for (Request party : List.of(employee, chef)) {
            PlanFile masked = house.copyDocuments.file(party, talk, true, SWEDISH);

            assertThat(masked.name()).isEqualTo("medarbetarsamtal-" + ShortCode.of(talk) + "-maskerad.pdf");
            assertThat(Papers.text(masked.content())).contains("Maskad kopia av medarbetarsamtal", "[maskerat]", "Leda ämneslaget");
            assertThat(PaperBytes.of(masked.content())).hasSizeGreaterThan(20).noneSatisfy(part ->
                    assertThat(part).containsAnyOf("kanarie", "Jag mår bra", "Jag mår så där"));
        }
        assertThat(PaperBytes.of(file(chef, false))).as("they are found where they are").anySatisfy(part ->
                assertThat(part).contains("Jag mår bra"));
    }

    @Test
    void whoHasLeftHasNoNameOnIt() {
        write();
        house.host.forget(alva);
        house.host.forget(karin);

        assertThat(Papers.text(file(employee, false))).contains("Namn saknas i plattformen").doesNotContain(alva.value(), karin.value());
    }

    @Test
    void aStrangerGetsNoneAndEachFileStandsInTheJournal() {
        file(chef, true);
        assertThatThrownBy(() -> file(People.request(People.STRANGER), false)).isInstanceOf(NotThere.class);

        assertThat(house.database.journal().read(People.KOMMUN, talk.value())).extracting(line -> line.act() + " " + line.subject())
                .containsExactly("ASSIGNED dialogue", "FETCHED dialogue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bra jobbat 👍", "שלום", "مرحبا", "日本"})
    void aCharacterThatNoFontHasIsRefused(String text) {
        house.answers.writeJoint(chef, talk, "mal", 0, new FreeText(text));

        assertThatThrownBy(() -> file(employee, false)).isInstanceOfSatisfying(Conflict.class,
                refusal -> assertThat(refusal.code()).isEqualTo("unprintable"));
    }

    @Test
    void theLongestAnswerAndTheLongestRowAreWhole() {
        String answer = "Räksmörgås på Ångström. ".repeat(FreeText.LONGEST / 24);
        String cell = "Kollegial handledning ".repeat(5_000 / 22);
        house.answers.writeJoint(chef, talk, "mal", 0, new FreeText(answer));
        String row = house.planRows.add(chef, talk, AgreementKind.GOAL);
        house.planRows.write(chef, talk, row, "activities", 0, new FreeText(cell));

        String text = PrintableText.plain(String.join("", Papers.pages(file(chef, false)).stream().map(RecordPaperTest::withoutMargins).toList()));

        assertThat(text).contains(PrintableText.plain(answer), PrintableText.plain(cell));
    }

    /** Random characters, among them those that look like markup, with marks upon them, in long words and with strange distances. */
    @Test
    void whatIsReadOutOfItIsWhatWasWrittenWhateverItWas() {
        long seed = Long.getLong("paper.seed", System.nanoTime());
        System.out.println("The texts on a talk's paper have the seed " + seed);
        PrintableText texts = new PrintableText(new Random(seed));
        String joint = texts.of(WORDS);
        String cell = texts.of(WORDS / 3);
        house.answers.writeJoint(chef, talk, "mal", 0, new FreeText(joint));
        String row = house.planRows.add(chef, talk, AgreementKind.GOAL);
        house.planRows.write(chef, talk, row, "activities", 0, new FreeText(cell));

        String text = PrintableText.plain(String.join("", Papers.pages(file(chef, false)).stream().map(RecordPaperTest::withoutMargins).toList()));

        assertThat(text).as("seed " + seed).contains(PrintableText.plain(joint), PrintableText.plain(cell));
    }

    /** A text may go on from page to page. */
    private static String withoutMargins(String page) {
        return page.replaceAll("Norra skolan\\s*Kopia av medarbetarsamtal", "").replaceAll("Kod [0-9A-Z]{6} · Sida \\d+ av \\d+", "");
    }

    private byte[] file(Request request, boolean masked) {
        return house.copyDocuments.file(request, talk, masked, SWEDISH).content();
    }

    private void write() {
        house.answers.writeOwn(employee, talk, "mal", 0, new FreeText("Alvas tysta ord"));
        house.answers.writeOwn(chef, talk, "mal", 0, new FreeText("Chefens tysta ord"));
        house.answers.writeJoint(employee, talk, "halsa", 0, new FreeText("Jag mår så där"));
        house.answers.writeJoint(employee, talk, "halsa", 1, new FreeText("Jag mår bra"));
        house.answers.writeOwnNote(chef, talk, "mal", 0, new FreeText("Att tänka på"));
        house.releases.show(chef, talk, 1, What.OWN_NOTES, Set.of(alva));
        house.bookings.set(chef, talk, 0, new WantedTime(
                LocalDate.of(2027, 1, 20), LocalTime.NOON, Clock.SWEDEN, Optional.empty(), 60, "Rum 2"));
        house.bookings.send(chef, talk);
        String row = house.planRows.add(chef, talk, AgreementKind.GOAL);
        house.planRows.write(chef, talk, row, "individualGoal", 0, new FreeText("Leda ämneslaget"));
        house.planRows.write(chef, talk, row, "responsible", 0, new FreeText("Alvakanarie"));
        house.agreements.add(chef, talk, new FreeText("Kurs i höst"));
    }
}
