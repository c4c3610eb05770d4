package se.medarbetarsamtal.impl.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.atLeastOnce;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;

class GateTest {

    private static final String ANSWER = "dialogues/" + Samples.DIALOGUE.value() + "/answers/prep-topics";

    private final Service service = new Service();

    static Stream<Call> changes() {
        String talk = "dialogues/" + Samples.DIALOGUE.value();
        return Stream.of(
                Call.post("templates", "{}"),
                Call.post("assignments", "{}"),
                Call.delete(talk),
                Call.put(talk + "/answers/q", "{}"),
                Call.put(talk + "/notes/q", "{}"),
                Call.post(talk + "/agreements", "{}"),
                Call.put(talk + "/agreements/a", "{}"),
                Call.put(talk + "/booking", "{}"),
                Call.post(talk + "/booking/invitations", "{}"),
                Call.put(talk + "/holding", "{}"),
                Call.put("settings", "{}"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nobody"})
    void whoIsNotSignedInGetsNothing(String user) {
        Reply reply = service.answer(Call.get("me").by(user));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.problem()).isEqualTo("not-signed-in");
        assertThat(service.answer(Call.get("nothing").by(user)).status()).isEqualTo(401);
    }

    @Test
    void aSilentIdentityServiceIsNamed() {
        given(service.identity.actor("karin")).willThrow(new Unavailable("identity"));

        Reply reply = service.answer(Call.get("me"));

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("2");
        assertThat(reply.json().path("service").asText()).isEqualTo("identity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alva", "Karin", "", "%ZZ"})
    void aPageThatWasOpenedForSomebodyElseChangesNothing(String opener) {
        Reply reply = service.answer(Call.put("settings", "{}").header("X-Medarbetarsamtal-Person", opener));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.problem()).isEqualTo("another-person");
    }

    @Test
    void aPageThatWasOpenedForThePersonHerselfGoesOn() {
        assertThat(service.answer(Call.get("me").header("X-Medarbetarsamtal-Person",
                URLEncoder.encode(Service.KARIN.person().value(), StandardCharsets.UTF_8))).status()).isEqualTo(200);
    }

    static Stream<Arguments> foreignCalls() {
        return changes().map(call -> Stream.of(
                        Arguments.of(call.method + " " + call.path, "no header", copy(call).without("X-Medarbetarsamtal")),
                        Arguments.of(call.method + " " + call.path, "no site", copy(call).without("Sec-Fetch-Site")),
                        Arguments.of(call.method + " " + call.path, "cross", copy(call).header("Sec-Fetch-Site", "cross-site")),
                        Arguments.of(call.method + " " + call.path, "same", copy(call).header("Sec-Fetch-Site", "same-site")),
                        Arguments.of(call.method + " " + call.path, "origin", copy(call).without("Sec-Fetch-Site")
                                .header("Origin", "https://evil.example"))))
                .flatMap(one -> one);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("foreignCalls")
    void nothingIsChangedFromAnotherSite(String route, String how, Call call) {
        Reply reply = service.answer(call);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.problem()).isEqualTo("cross-site");
        nothingWasAsked();
    }

    @Test
    void theConfiguredOriginCountsWhereTheBrowserSendsNoSite() {
        Reply reply = service.answer(
                Call.put(ANSWER, "{}").without("Sec-Fetch-Site").header("Origin", Service.ORIGIN));

        assertThat(reply.problem()).isEqualTo("invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
        "application/json; charset=utf-16", "application/xml", "*/*", "application/*"})
    void onlyJsonIsTaken(String type) {
        changes().filter(call -> !call.method.equals("DELETE")).forEach(call -> {
            Reply reply = service.answer(call.header("Content-Type", type));

            assertThat(reply.status()).isEqualTo(415);
            assertThat(reply.problem()).isEqualTo("unsupported-media-type");
        });
        nothingWasAsked();
    }

    @Test
    void aBodyWithoutATypeIsNotTaken() {
        changes().filter(call -> !call.method.equals("DELETE")).forEach(call ->
                assertThat(service.answer(call.without("Content-Type")).status()).isEqualTo(415));
        nothingWasAsked();
    }

    @Test
    void takingBackNeedsNoBodyButNamesNoOtherTypeEither() {
        String talk = "dialogues/" + Samples.DIALOGUE.value();

        assertThat(service.answer(Call.delete(talk).header("Content-Type", "text/plain")).status()).isEqualTo(415);
        assertThat(service.answer(Call.delete(talk).header("Content-Type", "application/json")).status()).isEqualTo(204);
        assertThat(service.answer(Call.delete(talk)).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "with spaces in it", "åäöåäöåäö", "12345678,12345678",
        "0123456789012345678901234567890123456789012345678901234567890123456789"})
    void everyPostNeedsAUsableKey(String key) {
        changes().filter(call -> call.method.equals("POST")).forEach(call -> {
            Reply reply = service.answer(
                    key == null ? call.without("Idempotency-Key") : call.header("Idempotency-Key", key));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.problem()).isEqualTo("idempotency-key-missing");
        });
        nothingWasAsked();
    }

    @Test
    void everyChangeOfSomethingExistingNamesWhatItBuildsOn() {
        changes().filter(call -> !call.method.equals("POST")).forEach(call -> {
            Reply reply = service.answer(call.without("If-Match"));

            assertThat(reply.status()).isEqualTo(428);
            assertThat(reply.problem()).isEqualTo("precondition-required");
        });
        nothingWasAsked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"7\"", "7", "\"\"", "\"seven\"", "\"-1\"", "\"07\"", "\"7\", \"8\"", "\"9999999999\""})
    void onlyOneStrongNumberIsTakenForAVersion(String version) {
        Reply reply = service.answer(Call.put(ANSWER, "{\"text\":\"x\"}").header("If-Match", version));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("malformed");
        nothingWasAsked();
    }

    @ParameterizedTest
    @CsvSource({"me, karin", "me, nobody", "nothing, karin", "templates/x, karin", "settings, karin"})
    void everyAnswerSaysThatItIsKeptAndFramedNowhere(String path, String user) {
        given(service.listing.newest(any(), any())).willThrow(new NotThere());
        given(service.settings.read(any())).willThrow(new IllegalStateException());

        Reply reply = service.answer(Call.get(path).by(user).header("Origin", "https://evil.example"));

        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("Content-Security-Policy")).isEqualTo(
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Vary")).isEqualTo("Accept-Language");
        assertThat(reply.headers().keySet()).noneMatch(name -> name.toLowerCase().startsWith("access-control"));
    }

    @Test
    void theRequestEndsWhenItsAnswerIsOnTheWayAlsoAfterAnError() {
        given(service.myDialogues.myName(any())).willReturn("Karin Berg").willThrow(new IllegalStateException());
        ArgumentCaptor<Request> requests = ArgumentCaptor.forClass(Request.class);

        service.answer(Call.get("me"));
        service.answer(Call.get("me"));

        then(service.myDialogues).should(atLeastOnce()).myName(requests.capture());
        assertThat(requests.getAllValues()).hasSize(2).noneMatch(Request::isOpen);
    }

    private static Call copy(Call call) {
        Call copy = Call.other(call.method, call.path).body(new ByteArrayInputStream("{}".getBytes()));
        call.headers.forEach(copy::header);
        return copy;
    }

    private void nothingWasAsked() {
        Mockito.verifyNoInteractions(service.templates, service.assignments, service.answers, service.agreements,
                service.bookings, service.holdings, service.settings);
        then(service.answers).should(Mockito.never()).writeOwn(any(), any(), any(), anyInt(), any());
    }
}
