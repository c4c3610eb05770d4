package se.medarbetarsamtal.impl.persistence.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.impl.persistence.StorageException;

class DocumentsTest {

    @Test
    void aDocumentIsAlwaysWrittenAlike() {
        String written = Documents.write(Full.document());

        assertThat(written).startsWith("{\"schoolForm\":\"MEDARBETARSAMTAL\",\"title\":\"Titel\",\"language\":");
        assertThat(Documents.read(written)).isEqualTo(Full.document());
        assertThat(Documents.write(Documents.read(written))).isEqualTo(written);
    }

    @Test
    void whatIsNotADocumentIsRefusedWithoutItsText() {
        String written = Documents.write(Full.document());

        assertThatThrownBy(() -> Documents.read(written.replaceFirst("\"title\"", "\"secret\"")))
                .isInstanceOf(StorageException.class).hasNoCause().hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Documents.read(written.replaceFirst("MEDARBETARSAMTAL", "secret")))
                .isInstanceOf(StorageException.class).hasNoCause().hasMessageNotContaining("secret");
    }

    @Test
    void everyTextIsFoundByItsWords() {
        assertThat(Words.of(Full.document())).contains(
                "titel", "inledning ett", "förberedelse", "avsnitt", "fråga", "punkt", "annan");
    }
}
