package se.medarbetarsamtal.impl.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.document.PlanFile;

/** The action plan as a PDF. */
class PlanDocumentTest {

    private static final String PLAN = "dialogues/" + Samples.DIALOGUE.value() + "/plan-document";
    private static final byte[] FILE = {'%', 'P', 'D', 'F', 0, (byte) 0xFF};

    private final Service service = new Service();

    @Test
    void isAFileWithANameAndKeptNowhere() {
        given(service.planDocuments.file(any(), eq(Samples.DIALOGUE), eq(OptionalInt.empty()), any()))
                .willReturn(new PlanFile("handlingsplan-7K3F9Q.pdf", FILE));

        Reply reply = service.answer(Call.get(PLAN));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(FILE);
        assertThat(reply.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment; filename=\"handlingsplan-7K3F9Q.pdf\"");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void ofAVersionIsThatVersion() {
        given(service.planDocuments.file(any(), any(), eq(OptionalInt.of(2)), any())).willReturn(new PlanFile("a.pdf", FILE));

        assertThat(service.answer(Call.get(PLAN + "?version=2").header("Accept", "application/pdf")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?version=", "?version=x", "?version=1&version=2", "?version=99999999999"})
    void whatIsNoNumberIsRefused(String query) {
        Reply reply = service.answer(Call.get(PLAN + query));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo("version");
        then(service.planDocuments).shouldHaveNoInteractions();
    }

    @Test
    void aRefusalIsAProblemInWordsEvenForWhoWantsAPaper() {
        given(service.planDocuments.file(any(), any(), any(), any())).willThrow(new Conflict("unprintable"));

        Reply reply = service.answer(Call.get(PLAN).header("Accept", "application/pdf, application/problem+json"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json;charset=utf-8");
        assertThat(reply.json().path("title").asText()).contains("ett tecken som inte går att skriva ut");
    }
}
