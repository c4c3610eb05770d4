package se.medarbetarsamtal.impl.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.TALK;

import org.junit.jupiter.api.Test;

class AssociatedDataTest {

    @Test
    void everyPartStandsThereAfterItsLength() {
        String form = "\0\0\0\2v1" + "\0\0\0\15exempelkommun" + "\0\0\0\40" + TALK.value()
                + "\0\0\0\14JOINT/halså" + "\0\0\0\00217" + "\0\0\0\20MEDARBETARSAMTAL";

        assertThat(AssociatedData.of(KOMMUN, TALK, "JOINT/halså", 17)).isEqualTo(form.getBytes(UTF_8));
    }
}
