package se.medarbetarsamtal.impl.rest.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.booking.TimeNotes.Outstanding;
import se.medarbetarsamtal.impl.json.TemplateJson;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.plan.Responsible;
import se.medarbetarsamtal.impl.policy.GoalLevel;
import se.medarbetarsamtal.impl.rest.gate.BodyFilter;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.template.AnsweredBy;
import se.medarbetarsamtal.impl.template.QuestionKind;
import se.medarbetarsamtal.impl.template.TemplateDocument.Target;

/** How the service reads and writes JSON: bounded, no unknown or doubled field, no guessing of types, nulls written. */
public final class StrictJson {

    static final int DEEPEST = 20;
    static final int LONGEST_STRING = 64 * 1024;
    static final int LONGEST_NAME = 160;
    static final int LONGEST_NUMBER = 20;

    private StrictJson() { }

    public static ObjectMapper mapper() {
        return TemplateJson.in(JsonMapper.builder(factory()))
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new StorableText())
                        .addDeserializer(Outstanding.class, new OneOf<>(Outstanding.class))
                        .addDeserializer(Target.class, new OneOf<>(Target.class))
                        .addDeserializer(QuestionKind.class, new OneOf<>(QuestionKind.class))
                        .addDeserializer(AnsweredBy.class, new OneOf<>(AnsweredBy.class))
                        .addDeserializer(GoalLevel.class, new OneOf<>(GoalLevel.class))
                        .addDeserializer(PublicationLevel.class, new OneOf<>(PublicationLevel.class))
                        .addDeserializer(Acknowledgement.class, new OneOf<>(Acknowledgement.class))
                        .addDeserializer(AgreementKind.class, new OneOf<>(AgreementKind.class))
                        .addDeserializer(AgreementStatus.class, new OneOf<>(AgreementStatus.class))
                        .addDeserializer(Responsible.class, new OneOf<>(Responsible.class))
                        .addDeserializer(FollowUp.Kind.class, new OneOf<>(FollowUp.Kind.class)))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .build();
    }

    private static JsonFactory factory() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxDocumentLength(BodyFilter.MOST_BYTES)
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_STRING)
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }
}
