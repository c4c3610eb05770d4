package se.medarbetarsamtal.impl.rest.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/** A problem as it is sent (RFC 9457). */
@JsonPropertyOrder({"type", "title", "status"})
record ProblemView(
        String type,
        String title,
        int status,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors,
        @JsonAnyGetter Map<String, Object> details) {

    record Fault(String field, String code, String detail) { }
}
