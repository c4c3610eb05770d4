package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Another bundle's REST resource beside the module's. */
class ForeignResourceIT {

    @Test
    void itsErrorsAreItsOwn() throws Exception {
        try (RunningHost host = RunningHost.start(Map.of())) {
            Bundle toy = host.install(ToyBundle.write());
            toy.start();
            Visitor karin = host.as(People.KARIN);

            eventually(() -> assertThat(status(karin, "/toy/there")).isEqualTo(200));
            Visitor.Answer refused = karin.answer(karin.to("/toy/refused").GET());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body()).isEqualTo("leksakens eget svar");
            assertThat(refused.header("Content-Type")).doesNotContain("problem");
            Visitor.Answer broken = karin.answer(karin.to("/toy/broken").GET());
            assertThat(broken.status()).isEqualTo(500);
            assertThat(broken.header("Content-Type")).doesNotContain("problem");
            assertThat(broken.body()).doesNotContain("urn:problem:medarbetarsamtal");
        }
    }

    private static int status(Visitor visitor, String path) {
        return visitor.answer(visitor.to(path).GET()).status();
    }
}
