package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import se.medarbetarsamtal.scenarios.support.H2;
import se.medarbetarsamtal.scenarios.support.Visitor;

class UpgradeOnH2IT extends UpgradeScenario {

    private static final long LONGEST_SECONDS = 30;
    private static final int NOT_FOUND = 404;

    @Override
    Map<String, String> database() {
        return H2.newDatabase();
    }

    @ParameterizedTest
    @CsvSource({"se.medarbetarsamtal.api, 0.9.0", "se.medarbetarsamtal.impl, 0.9.0", "se.medarbetarsamtal.ui, 0.9.0",
        "se.medarbetarsamtal.api, 1.2.0", "se.medarbetarsamtal.impl, 1.2.0", "se.medarbetarsamtal.ui, 1.2.0"})
    @Tag("P-01")
    void aSecondCopyOfAnotherVersionNeverRunsBesideTheFirst(String name, String version) throws Exception {
        Bundle first = host.bundle(name);
        Bundle second = host.install(OtherVersion.of(OtherVersion.jar(first), version));
        try {
            assertThatThrownBy(second::start).isInstanceOf(BundleException.class).hasMessageContaining("Singleton conflict");

            assertThat(second.getState()).isEqualTo(Bundle.INSTALLED);
            assertThat(first.getState()).isEqualTo(Bundle.ACTIVE);
            assertThat(host.as(KARIN).get("/mentor-group").status()).isEqualTo(200);
        } finally {
            second.uninstall();
        }
    }

    @Test
    @Tag("P-01")
    void aSecondCopyOfTheSameVersionIsNotEvenInstalled() throws Exception {
        Bundle first = host.bundle(RunningHost.IMPL);
        Path copy = OtherVersion.of(OtherVersion.jar(first), first.getVersion().toString());

        assertThatThrownBy(() -> host.install(copy)).isInstanceOf(BundleException.class).hasMessageContaining("not unique");

        assertThat(host.as(KARIN).get("/mentor-group").status()).isEqualTo(200);
    }

    @Test
    @Tag("P-03")
    void uninstallingInTheMiddleOfARequestLeavesNothingHalfWritten() throws Exception {
        String talk = newTalk("p-105");
        Path jar = OtherVersion.jar(host.bundle(RunningHost.IMPL));
        KeysWithHook keys = KeysWithHook.register(host);
        CountDownLatch inTheMiddle = new CountDownLatch(1);
        CountDownLatch going = new CountDownLatch(1);
        keys.atNextUnwrap(() -> {
            inTheMiddle.countDown();
            await(going);
        });
        Visitor karin = host.as(KARIN);
        CompletableFuture<Visitor.Answer> request =
                CompletableFuture.supplyAsync(() -> karin.put(talk + "/notes/halsa", 0, "{\"text\":\"Mitt i\"}"));
        await(inTheMiddle);

        Bundle bundle = host.bundle(RunningHost.IMPL);
        CompletableFuture<Void> uninstalled = CompletableFuture.runAsync(() -> uninstall(bundle));
        eventually(() -> assertThat(bundle.getState()).isNotEqualTo(Bundle.ACTIVE));
        going.countDown();
        Visitor.Answer answer = request.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        uninstalled.get(LONGEST_SECONDS, TimeUnit.SECONDS);

        assertThat(answer.status()).as(answer.body()).isIn(200, NOT_FOUND, 503);
        assertThat(answer.body()).doesNotContain("not-there");
        assertThat(host.as(KARIN).page("/mentorsgrupp")).contains("Karin Berg");
        host.install(jar).start();
        reads(talk, answer.status() == 200 ? "Mitt i" : "halsa");
        assertThat(host.as(KOMMUNADMIN).get("/protection").json().at("/journal/broken").asInt(-1)).isZero();
    }

    private static void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
