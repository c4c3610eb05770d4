package se.medarbetarsamtal.impl.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.document.Batches;
import se.medarbetarsamtal.impl.document.PlanFile;
import se.medarbetarsamtal.impl.document.RecordCopy;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** Many talks as one file, and one talk on paper. */
class ManyTalksTest {

    private static final String ROUND = "record-copies?period=2026-2027";
    private static final String PAPER = "dialogues/" + Samples.DIALOGUE.value() + "/copy-document";
    private static final Period PERIOD = Period.ofId("2026-2027");

    private final Service service = new Service();

    @Test
    void aRoundIsOneFileWithATalkOnEachLineAndSaysHowMany() {
        Batches<RecordCopy> copies = round(45);
        given(service.copies.round(any(), eq(PERIOD), eq(false))).willReturn(copies);

        Reply reply = service.answer(Call.get(ROUND));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("talks")).hasSize(45);
        assertThat(reply.text().lines()).hasSize(47);
        assertThat(reply.json().path("period").asText()).isEqualTo("2026/27");
        assertThat(reply.json().path("masked").asBoolean(true)).isFalse();
        assertThat(reply.header("X-Medarbetarsamtal-Count")).isEqualTo("45");
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment; filename=\"medarbetarsamtal-2026-2027.json\"");
        assertThat(reply.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void maskedItSaysSo() {
        Batches<RecordCopy> copies = round(1);
        given(service.copies.round(any(), eq(PERIOD), eq(true))).willReturn(copies);

        Reply reply = service.answer(Call.get(ROUND + "&masked=true"));

        assertThat(reply.json().path("masked").asBoolean()).isTrue();
        assertThat(reply.header("Content-Disposition")).contains("medarbetarsamtal-2026-2027-maskerad.json");
    }

    @Test
    void whatIsRefusedAtOnceIsAProblemAsAnyOther() {
        refusedAtOnce(() -> new Unavailable("relation"), 503, "unavailable");
        refusedAtOnce(NotThere::new, 404, "not-there");
    }

    private void refusedAtOnce(Supplier<RuntimeException> refusal, int status, String problem) {
        Batches<RecordCopy> copies = mock();
        given(copies.next()).willThrow(refusal.get());
        given(service.copies.round(any(), any(), anyBoolean())).willReturn(copies);

        Reply reply = service.answer(Call.get(ROUND));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.problem()).isEqualTo(problem);
    }

    /** The host falls silent, a link ends, or the database breaks: what has come by then passes for whole nowhere. */
    @Test
    void whatIsRefusedOnTheWayEndsTheFileAndNeverAsIfItWereWhole() {
        List<RecordCopy> first = round(20).next();
        for (RuntimeException refusal : List.of(new Unavailable("relation"), new NotThere(), new IllegalStateException("secret"))) {
            Batches<RecordCopy> copies = mock();
            given(copies.count()).willReturn(40);
            given(copies.next()).willReturn(first).willThrow(refusal);
            given(service.copies.round(any(), any(), anyBoolean())).willReturn(copies);

            String sent = sent();

            assertThat(sent).doesNotContain("secret").doesNotEndWith("]}\n");
            assertThatThrownBy(() -> new ObjectMapper().readTree(sent)).isInstanceOf(IOException.class);
        }
    }

    /** What has gone out when the answer fails is no reply: the connection is cut. */
    private String sent() {
        try {
            return service.answer(Call.get(ROUND)).text();
        } catch (AssertionError cut) {
            return "cut";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"record-copies", "record-copies?period=", "record-copies?period=2026", ROUND + "&masked=yes"})
    void aRoundThatIsNoneIsRefused(String path) {
        assertThat(service.answer(Call.get(path)).status()).isIn(400, 422);
        then(service.copies).shouldHaveNoInteractions();
    }

    @Test
    void aTalkOnPaperIsAFileWithAName() {
        byte[] pdf = {'%', 'P', 'D', 'F', 0, (byte) 0xFF};
        given(service.copyDocuments.file(any(), eq(Samples.DIALOGUE), eq(true), eq(Locale.forLanguageTag("sv"))))
                .willReturn(new PlanFile("medarbetarsamtal-7K3F9Q-maskerad.pdf", pdf));

        Reply reply = service.answer(Call.get(PAPER + "?masked=true"));

        assertThat(reply.body()).isEqualTo(pdf);
        assertThat(reply.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment; filename=\"medarbetarsamtal-7K3F9Q-maskerad.pdf\"");
    }

    @Test
    void aTalkThatCannotBePrintedIsAProblemInWords() {
        given(service.copyDocuments.file(any(), any(), anyBoolean(), any())).willThrow(new Conflict("unprintable"));

        assertThat(service.answer(Call.get(PAPER)).problem()).isEqualTo("unprintable");
    }

    private static Batches<RecordCopy> round(int size) {
        House house = new House(TestDatabase.shared(Product.H2));
        PersonRef chef = new PersonRef(RandomIds.next());
        Request manager = house.manager(chef);
        TemplateId template = house.publish(template(question("mal")));
        for (int i = 0; i < size; i++) {
            PersonRef employee = new PersonRef(RandomIds.next());
            house.host.link(chef, employee);
            house.assign(manager, template, employee);
        }
        return house.copies.round(manager, PERIOD, false);
    }
}
