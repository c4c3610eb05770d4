package se.medarbetarsamtal.impl.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willThrow;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.stubbing.Answer;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.dialogue.Assignment;
import se.medarbetarsamtal.impl.plan.AgreementService;

class RepetitionTest {

    private static final String TALK = "dialogues/" + Samples.DIALOGUE.value();
    private static final String DOCUMENT = """
            {"schoolForm":"MEDARBETARSAMTAL","title":"T","language":"sv","preparation":[{"id":"p","text":"?"}]}""";

    private final Service service = new Service();

    static Stream<Supplier<Call>> posts() {
        return Stream.of(
                () -> Call.post("templates", "{\"level\":\"PRINCIPAL_ORGANISER\",\"document\":" + DOCUMENT + "}"),
                () -> Call.post("assignments", "{\"template\":\"t\",\"persons\":[\"p-12\"]}"),
                () -> Call.post(TALK + "/agreements", "{\"text\":\"Vi är överens\"}"),
                () -> Call.post(TALK + "/booking/invitations", "{}"));
    }

    @BeforeEach
    void everyActIsCommittedWithItsKey() {
        given(service.templates.publish(any(), any(), any())).willAnswer(committed(() -> Samples.PUBLISHED));
        given(service.assignments.assign(any(), any())).willAnswer(committed(() -> new Assignment.Report(List.of(
                new Assignment.Outcome(new PersonRef("p-12"), Assignment.Result.ASSIGNED, Optional.of(Samples.DIALOGUE))))));
        given(service.agreements.add(any(), any(), any()))
                .willAnswer(committed(() -> new AgreementService.Written("a-1", 1)));
        given(service.bookings.send(any(), any())).willAnswer(committed(() -> Samples.BOOKING));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aRepetitionIsAnsweredAsTheFirstAndActsOnce(Supplier<Call> post) {
        Reply first = service.answer(post.get());
        Reply again = service.answer(post.get());

        assertThat(first.status()).isIn(200, 201);
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers()).isEqualTo(first.headers());
        assertThat(service.oneTime.acts()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void anotherKeyActsAgain(Supplier<Call> post) {
        service.answer(post.get());
        service.answer(post.get().header("Idempotency-Key", "another-key-1"));

        assertThat(service.oneTime.acts()).isEqualTo(2);
    }

    @Test
    void theSameKeyForAnotherBodyIsRefused() {
        service.answer(Call.post(TALK + "/agreements", "{\"text\":\"Ett\"}"));

        Reply reply = service.answer(Call.post(TALK + "/agreements", "{\"text\":\"Två\"}"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problem()).isEqualTo("idempotency-key-reused");
        assertThat(service.oneTime.acts()).isEqualTo(1);
    }

    @Test
    void aRepetitionIsDecidedAnewAndToldNothingWhenItIsNoLongerAllowed() {
        service.answer(Call.post(TALK + "/agreements", "{\"text\":\"Ett\"}"));
        willThrow(new NotThere()).given(service.agreements).add(any(), any(), any());

        Reply reply = service.answer(Call.post(TALK + "/agreements", "{\"text\":\"Ett\"}"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.problem()).isEqualTo("not-there");
    }

    @Test
    void theSameKeyForAnotherAddressIsRefused() {
        service.answer(Call.post(TALK + "/agreements", "{\"text\":\"Ett\"}"));

        Reply reply = service.answer(Call.post("dialogues/other/agreements", "{\"text\":\"Ett\"}"));

        assertThat(reply.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void whoeverMeetsTheFirstHalfwayGetsItsAnswer() {
        willAnswer(call -> {
            service.oneTime.commit(call.getArgument(0), () -> new AgreementService.Written("a-1", 1));
            throw new OneTime.Repeated();
        }).given(service.agreements).add(any(), any(), any());

        Reply reply = service.answer(Call.post(TALK + "/agreements", "{\"text\":\"Ett\"}"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("id").asText()).isEqualTo("a-1");
    }

    @Test
    void whileTheFirstHasNoAnswerTheSecondIsToldToWait() {
        willThrow(new OneTime.Repeated()).given(service.agreements).add(any(), any(), any());

        Reply reply = service.answer(Call.post(TALK + "/agreements", "{\"text\":\"Ett\"}"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.problem()).isEqualTo("in-progress");
    }

    @Test
    void aRefusalIsNotKept() {
        willThrow(new Conflict("wrong-state"))
                .willAnswer(committed(() -> new AgreementService.Written("a-1", 1)))
                .given(service.agreements).add(any(), any(), any());

        assertThat(service.answer(Call.post(TALK + "/agreements", "{\"text\":\"Ett\"}")).status()).isEqualTo(409);
        assertThat(service.answer(Call.post(TALK + "/agreements", "{\"text\":\"Ett\"}")).status()).isEqualTo(201);
    }

    @Test
    void whatIsKeptHoldsNoWordThatAnybodyWrote() {
        service.answer(Call.post(TALK + "/agreements", "{\"text\":\"Vi är överens\"}"));

        assertThat(service.oneTime.stored()).isNotEmpty().noneMatch(kept -> kept.contains("överens"));
    }

    private <T> Answer<T> committed(Supplier<T> work) {
        return call -> service.oneTime.commit(call.getArgument(0), work);
    }
}
