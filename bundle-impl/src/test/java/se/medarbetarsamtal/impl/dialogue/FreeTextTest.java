package se.medarbetarsamtal.impl.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.impl.Invalid;

class FreeTextTest {

    @Test
    void isTakenUpToItsLimitAndNotOneOver() {
        assertThat(new FreeText("x".repeat(FreeText.LONGEST)).value()).hasSize(FreeText.LONGEST);
        assertThatThrownBy(() -> new FreeText("x".repeat(FreeText.LONGEST + 1))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\uD800", "a\uDC00b"})
    void holdsNothingThatTheDatabasesTreatDifferently(String text) {
        assertThatThrownBy(() -> new FreeText(text)).isInstanceOf(Invalid.class);
    }

    @Test
    void keepsEmojiAndComposesLetters() {
        assertThat(new FreeText("👍 A\u030A").value()).isEqualTo("👍 Å");
    }

    @Test
    void mayBeEmptyUnlessItMustSaySomething() {
        assertThat(new FreeText("").value()).isEmpty();
        assertThatThrownBy(() -> new FreeText(" \n").required()).isInstanceOf(Invalid.class);
    }

    @Test
    void isNotToldToALog() {
        assertThat(new FreeText("hemligt").toString()).doesNotContain("hemligt");
    }
}
