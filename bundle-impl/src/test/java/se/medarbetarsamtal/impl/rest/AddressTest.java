package se.medarbetarsamtal.impl.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private final Service service = new Service();

    @Test
    void anUnknownAddressIsNeverAnsweredAsAThingThatIsNotThere() {
        Reply reply = service.answer(Call.get("nothing"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().path("type").asText()).isEqualTo("about:blank");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json;charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "TRACE", "POST", "DELETE", "PROPFIND"})
    void aMethodThatTheAddressDoesNotKnowIsRefusedWithThoseItKnows(String method) {
        Reply reply = service.answer(Call.other(method, "me"));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.problem()).isEqualTo("method-not-allowed");
        assertThat(reply.header("Allow")).contains("GET").doesNotContain("TRACE");
    }

    @Test
    void headAnswersAsGetWithoutTheBody() {
        given(service.myDialogues.myName(any())).willReturn("Karin Berg");

        Reply reply = service.answer(Call.other("HEAD", "me"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void optionsNamesTheMethodsAndLetsNoOtherSiteIn() {
        Reply reply = service.answer(Call.other("OPTIONS", "me").header("Origin", "https://evil.example"));

        assertThat(reply.status()).isLessThan(300);
        assertThat(reply.header("Allow")).contains("GET");
        assertThat(reply.header("Access-Control-Allow-Origin")).isNull();
        assertThat(reply.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application.wadl", "me?wadl"})
    void thereIsNoMachineDescriptionThatNobodyWrote(String path) {
        Reply reply = service.answer(Call.get(path).header("Accept", "application/vnd.sun.wadl+xml"));

        assertThat(reply.status()).isIn(404, 406);
        assertThat(reply.text()).doesNotContain("wadl");
    }

    @Test
    void onlyJsonIsAnswered() {
        Reply reply = service.answer(Call.get("me").header("Accept", "text/html"));

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.problem()).isEqualTo("not-acceptable");
    }

    @Test
    void anAnswerIsNeverLabelledAsAProblem() {
        given(service.myDialogues.myName(any())).willReturn("Karin Berg");

        Reply reply = service.answer(Call.get("me").header("Accept", "application/problem+json"));

        assertThat(reply.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({"Accept, ;;=", "Accept, a/b;q=zz", "Content-Type, foo", "Content-Type, a/b;;="})
    void aHeaderThatCannotBeReadIsRefusedInOurOwnWords(String header, String value) {
        Reply reply = service.answer(Call.get("me").header(header, value));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("malformed");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"Accept-Language, @@", "Cookie, ==;;", "If-None-Match, @@", "Accept-Encoding, ;;;"})
    void aHeaderThatNobodyReadsDoesNoHarm(String header, String value) {
        given(service.myDialogues.myName(any())).willReturn("Karin Berg");

        assertThat(service.answer(Call.get("me").header(header, value)).status()).isEqualTo(200);
    }
}
