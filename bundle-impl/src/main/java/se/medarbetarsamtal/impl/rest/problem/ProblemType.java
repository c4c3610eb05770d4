package se.medarbetarsamtal.impl.rest.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every problem type that a client can meet. The code is its name in small letters, with hyphens. */
public enum ProblemType {
    NOT_SIGNED_IN(401),
    NOT_THERE(404),
    UNAVAILABLE(503),
    CROSS_SITE(403),
    ANOTHER_PERSON(409),
    NOT_ALLOWED(403),
    NOT_RESPONSIBLE(403),
    EMPLOYEE_ONLY(403),
    OTHER_PARTY(403),
    ALREADY_RESPONSIBLE(409),
    ADMINISTRATOR_ONLY(403),
    MANAGER_CHECK(403),
    GOALS_OF_OTHERS(403),
    TEMPLATE_EDITOR_OFF(403),
    TEMPLATES_CENTRAL(403),
    MALFORMED(400),
    UNSUPPORTED_MEDIA_TYPE(415),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_LARGE(413),
    INVALID(422),
    PUPIL_TARGET(422),
    WRONG_SCHOOL_FORM(422),
    PRECONDITION_REQUIRED(428),
    STALE(412),
    ALREADY_WRITTEN(409),
    NOT_PUBLISHED(409),
    ALREADY_ASSIGNED(409),
    WRONG_STATE(409),
    NOT_BOOKED(409),
    TIME_TAKEN(409),
    SLOT_TAKEN(409),
    TOO_LATE(409),
    READERS_CHANGED(409),
    NOTHING_TO_SHOW(409),
    ALREADY_RELEASED(409),
    NOT_RELEASED(409),
    ALREADY_OPENED(409),
    NOT_HELD(409),
    NOT_SHOWN(409),
    ALREADY_DELIVERED(409),
    NOT_DELIVERED(409),
    NOT_YET_DELIVERED(409),
    ALREADY_ACKNOWLEDGED(409),
    ACKNOWLEDGEMENT_OFF(409),
    TOO_MANY_AGREEMENTS(409),
    TOO_MANY_GOALS(409),
    TOO_MANY_FOLLOW_UPS(409),
    TOO_MANY_ADDENDA(409),
    TOO_MANY_QUESTIONS(409),
    OWN_QUESTIONS_OFF(409),
    ALREADY_ANSWERED(409),
    PLAN_CHANGED(409),
    WRONG_STATUS(409),
    NO_UNIT_GOAL(409),
    ALREADY_CARRIED(409),
    UNPRINTABLE(409),
    IDEMPOTENCY_KEY_MISSING(400),
    IDEMPOTENCY_KEY_REUSED(422),
    IN_PROGRESS(409),
    INTERNAL(500),
    /** No such address: never the type of a thing that is not there, because it may come back with the next update. */
    NO_ROUTE(404) {
        @Override
        public String uri() {
            return "about:blank";
        }
    };

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String uri() {
        return "urn:problem:medarbetarsamtal:" + code();
    }

    /** @return the type of a refusal's code; empty when nobody has given it one */
    public static Optional<ProblemType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
