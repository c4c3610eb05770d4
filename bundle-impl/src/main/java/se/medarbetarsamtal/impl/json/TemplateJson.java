package se.medarbetarsamtal.impl.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import se.medarbetarsamtal.impl.template.AnsweredBy;
import se.medarbetarsamtal.impl.template.QuestionKind;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.Target;
import se.medarbetarsamtal.impl.template.Translation;

/** A template in JSON. What says nothing else than its absence is left out: a document from before is written as it was. */
public final class TemplateJson {

    private TemplateJson() { }

    public static JsonMapper.Builder in(JsonMapper.Builder builder) {
        return builder.addMixIn(TemplateDocument.class, Document.class).addMixIn(TemplateDocument.Question.class, Question.class);
    }

    interface Document {

        @JsonInclude(Include.NON_EMPTY)
        List<String> routineText();

        @JsonInclude(Include.NON_NULL)
        String routineUrl();

        @JsonInclude(Include.NON_EMPTY)
        List<Translation> translations();
    }

    interface Question {

        @JsonInclude(value = Include.CUSTOM, valueFilter = Usual.class)
        QuestionKind kind();

        @JsonInclude(value = Include.CUSTOM, valueFilter = Usual.class)
        AnsweredBy answeredBy();

        @JsonInclude(Include.NON_NULL)
        Target target();

        @JsonInclude(value = Include.CUSTOM, valueFilter = Usual.class)
        Boolean required();

        @JsonInclude(Include.NON_EMPTY)
        List<Option> options();

        @JsonInclude(Include.NON_EMPTY)
        List<Option> columns();
    }

    /** Equal to what need not be said. */
    public static final class Usual {

        @Override
        public boolean equals(Object said) {
            return said == null || said == QuestionKind.LONG_TEXT || said == AnsweredBy.TOGETHER || Boolean.FALSE.equals(said);
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
