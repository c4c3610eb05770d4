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
import se.medarbetarsamtal.impl.document.PlanFile;

/** The notes as a PDF; as text they are looked at through a running host. */
class PersonnelNotesTest {

    private static final String NOTES = "dialogues/" + Samples.DIALOGUE.value() + "/personnel-notes";
    private static final byte[] FILE = {'%', 'P', 'D', 'F', 0, (byte) 0xFF};

    private final Service service = new Service();

    @Test
    void onPaperAreAFileWithANameAndKeptNowhere() {
        given(service.notes.file(any(), eq(Samples.DIALOGUE), eq(OptionalInt.of(2)), any()))
                .willReturn(new PlanFile("anteckningar-7K3F9Q.pdf", FILE));

        Reply reply = service.answer(Call.get(NOTES + "-document?version=2"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(FILE);
        assertThat(reply.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment; filename=\"anteckningar-7K3F9Q.pdf\"");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?version=", "-document?version=x", "?version=1&version=2", "-document?version=99999999999"})
    void ofAVersionThatIsNoNumberThereAreNone(String query) {
        Reply reply = service.answer(Call.get(NOTES + query));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo("version");
        then(service.notes).shouldHaveNoInteractions();
    }
}
