package se.medarbetarsamtal.impl.persistence.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.impl.persistence.StorageException;
import se.medarbetarsamtal.impl.rest.json.StrictJson;
import se.medarbetarsamtal.impl.template.TemplateQuery;
import se.medarbetarsamtal.impl.template.TemplateText;

class DocumentsTest {

    @Test
    void aDocumentIsAlwaysWrittenAlike() {
        String written = Documents.write(Full.document());

        assertThat(written).startsWith("{\"schoolForm\":\"MEDARBETARSAMTAL\",\"title\":\"Titel\",\"language\":");
        assertThat(Documents.read(written)).isEqualTo(Full.document());
        assertThat(Documents.write(Documents.read(written))).isEqualTo(written);
    }

    /** Written by the version before this one. */
    @Test
    void aDocumentFromBeforeIsReadAndWrittenAsItWas() throws JsonProcessingException {
        String before = """
                {"schoolForm":"MEDARBETARSAMTAL","title":"Titel","language":"sv","source":null,"routineTitle":null,"intro":["Syfte"],\
                "preparation":[{"id":"prep","text":"Vad?"}],"sections":[{"id":"sec","title":"Avsnitt","target":"NOTES","label":null,\
                "guidance":null,"recordingRule":null,"questions":[{"id":"q","text":"Hur?","sensitive":false,"preparationNote":true,\
                "help":null,"points":[{"text":"Punkt","footnote":null,"sensitive":false,"help":null}]}]}],"plan":null,"footnotes":[],\
                "release":"EACH"}""";

        assertThat(Documents.write(Documents.read(before))).isEqualTo(before);
        assertThat(StrictJson.mapper().readTree(before)).isEqualTo(StrictJson.mapper().valueToTree(Documents.read(before)));
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
    void everyTextIsFoundByItsWordsInEachOfItsLanguages() {
        TemplateText text = TemplateText.of(Full.document());

        assertThat(text.languages()).containsExactly("en", "sv");
        assertThat(TemplateQuery.of("titel förberedelser avsnittet fråga punkter annan årets ofta kolumnen seldom").forms())
                .hasSize(10).allSatisfy(forms -> assertThat(text.words()).containsAnyElementsOf(forms));
    }
}
