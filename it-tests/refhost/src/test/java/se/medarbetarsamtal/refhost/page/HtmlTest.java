package se.medarbetarsamtal.refhost.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void aValueCannotOpenATagOrLeaveAnAttribute() {
        Html html = Html.of("<p title=\"{}\">{}</p>", "\" onclick='x'", "<script>&</script>");

        assertThat(html.markup())
                .isEqualTo("<p title=\"&quot; onclick=&#39;x&#39;\">&lt;script&gt;&amp;&lt;/script&gt;</p>");
    }

    @Test
    void aPieceOfAPageIsNotEscapedAgain() {
        assertThat(Html.of("<ul>{}</ul>", List.of(Html.of("<li>{}</li>", "å"), Html.of("<li>{}</li>", "<"))).markup())
                .isEqualTo("<ul><li>å</li><li>&lt;</li></ul>");
    }

    @Test
    void gapsInsideAValueStayAsTheyAre() {
        assertThat(Html.of("{}-{}", "{}", "b").markup()).isEqualTo("{}-b");
    }

    @Test
    void valuesAndGapsMustMatch() {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("{}", "a", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("{} {}", "a"));
    }
}
