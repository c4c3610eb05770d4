package se.medarbetarsamtal.impl.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Invalid;

class TemplateCursorTest {

    @Test
    void aCursorIsReadAsItWasWritten() {
        TemplateCursor cursor = new TemplateCursor("00ff", new TemplateId("a-b"));

        assertThat(TemplateCursor.of(cursor.toString())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "00ff", "-a", "00ff-", "0-a", "0g-a", "å-a", "1"})
    void whatIsNoCursorIsRefused(String text) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> TemplateCursor.of(text))
                .satisfies(no -> assertThat(no.faults()).containsExactly(new Invalid.Fault("cursor", "format")));
    }
}
