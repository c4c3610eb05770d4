package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A talk with words in every text that it can have, each word like no other. */
final class WrittenTalk {

    enum State { ASSIGNED, SHOWN, HELD, DELIVERED, CLOSED }

    enum Field {
        EMPLOYEE_PREPARATION, MANAGER_PREPARATION, OWN_NOTE, JOINT_NOTE, AGREEMENT, PLACE,
        PLAN_CELL, FOLLOW_UP, STEP_NOTE, COMMENT, ADDENDUM
    }

    /** What stands on the page of the plan, not on that of the talk. */
    private static final Set<Field> OF_THE_PLAN = EnumSet.of(Field.PLAN_CELL, Field.FOLLOW_UP, Field.STEP_NOTE);

    /** Asked of the employee alone. */
    private static final String TOPICS = "prep-topics";
    /** Answered by each party in a box of its own. */
    private static final String SHARED = "bidrag";
    private static final String JOINT = "halsa";

    private final String path;
    private final Visitor employee;
    private final Visitor responsible;
    private String agreement;
    private String row;
    /** None before the talk is held. */
    private String step = "none";

    WrittenTalk(String id, Visitor employee, Visitor responsible) {
        this.path = "/dialogues/" + id;
        this.employee = employee;
        this.responsible = responsible;
    }

    String path() {
        return path;
    }

    void write() {
        done(write(employee, Field.EMPLOYEE_PREPARATION, newWords()));
        done(write(responsible, Field.MANAGER_PREPARATION, newWords()));
        done(write(responsible, Field.OWN_NOTE, newWords()));
        done(write(responsible, Field.JOINT_NOTE, newWords()));
        done(write(responsible, Field.PLACE, newWords()));
        done(responsible.post(path + "/booking/invitations", "{}"));
        agreement = added(employee.post(path + "/agreements", text(newWords())));
        row = added(responsible.post(path + "/plan-rows", "{\"kind\":\"GOAL\"}"));
        done(write(employee, Field.PLAN_CELL, newWords()));
    }

    /** @param managers whom the employee shows the preparation to */
    void stepTo(State state, List<String> managers) {
        if (state == State.SHOWN || state.compareTo(State.DELIVERED) >= 0) {
            done(employee.put(path + "/releases/preparation", version(), "{\"readers\":" + json(managers.toArray(String[]::new)) + "}"));
            done(responsible.put(path + "/releases/preparation", version(), "{\"readers\":" + json(ELIN) + "}"));
            done(responsible.put(path + "/releases/own-notes", version(), "{\"readers\":" + json(ELIN) + "}"));
        }
        if (state.compareTo(State.HELD) >= 0) {
            done(responsible.put(path + "/holding", version(), OneTalkScenario.heldToday()));
            step = added(responsible.post(path + "/follow-ups", "{\"kind\":\"OTHER\",\"dueOn\":\"2099-05-20\"}"));
            done(write(responsible, Field.STEP_NOTE, newWords()));
            added(write(responsible, Field.FOLLOW_UP, newWords()));
        }
        if (state.compareTo(State.DELIVERED) >= 0) {
            assertThat(responsible.post(path + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(version())).status())
                    .isEqualTo(201);
            done(write(employee, Field.COMMENT, newWords()));
        }
        if (state == State.CLOSED) {
            done(responsible.put(path + "/closing", version(), "{}"));
            added(write(responsible, Field.ADDENDUM, newWords()));
        }
    }

    private int version() {
        return responsible.get(path).json().path("version").asInt();
    }

    String newWords() {
        return "Ord " + UUID.randomUUID();
    }

    /** Tries to write that text, on what stands there now. */
    Visitor.Answer write(Visitor visitor, Field field, String words) {
        return switch (field) {
            case EMPLOYEE_PREPARATION -> visitor.put(path + "/answers/" + TOPICS, revision(field), text(words));
            case MANAGER_PREPARATION -> visitor.put(path + "/answers/" + SHARED, ownRevision(visitor), text(words));
            case OWN_NOTE -> visitor.put(path + "/own-notes/" + SHARED, revision(field), text(words));
            case JOINT_NOTE -> visitor.put(path + "/notes/" + JOINT, revision(field), text(words));
            case AGREEMENT -> visitor.put(path + "/agreements/" + agreement, revision(field), text(words));
            case PLACE -> visitor.put(path + "/booking", revision(field), Days.booking(Days.free(), "13:00", words));
            case PLAN_CELL -> visitor.put(path + "/plan-rows/" + row + "/cells/activities", revision(field), text(words));
            case FOLLOW_UP -> visitor.post(path + "/agreements/" + agreement + "/follow-ups", text(words));
            case STEP_NOTE -> visitor.put(path + "/follow-ups/" + step + "/note", revision(field), text(words));
            case COMMENT -> visitor.post(path + "/acknowledgements", "{\"delivery\":1,\"comment\":\"" + words + "\"}");
            case ADDENDUM -> visitor.post(path + "/addenda", text(words));
        };
    }

    /** @return what the visitor is shown where such a text stands */
    String page(Visitor visitor, Field field) {
        return visitor.get(OF_THE_PLAN.contains(field) ? path + "/plan" : path).body();
    }

    /** @return the words that stand there, the newest where one is added to the other, as one reads them who may; empty for none */
    String text(Field field) {
        String text = stored(field).path(field == Field.PLACE ? "place" : "text").asText();
        assertThat(text).as("what %s holds", field).matches("|Ord .*");
        return text;
    }

    private int revision(Field field) {
        return stored(field).path("revision").asInt();
    }

    /** @return of the visitor's own box; 0 for one who has none */
    private int ownRevision(Visitor visitor) {
        JsonNode sheet = visitor.get(path).json();
        return answer(sheet, sheet.path("actorIs").asText(), SHARED).path("revision").asInt();
    }

    private JsonNode stored(Field field) {
        if (OF_THE_PLAN.contains(field)) {
            return planned(field, responsible.get(path + "/plan").json());
        }
        JsonNode sheet = (field == Field.EMPLOYEE_PREPARATION ? employee : responsible).get(path).json();
        return switch (field) {
            case EMPLOYEE_PREPARATION -> answer(sheet, "EMPLOYEE", TOPICS);
            case MANAGER_PREPARATION -> answer(sheet, "MANAGER", SHARED);
            case OWN_NOTE -> answer(sheet, "OWN_NOTE", SHARED);
            case JOINT_NOTE -> answer(sheet, "JOINT", JOINT);
            case AGREEMENT -> sheet.at("/agreements/0");
            case PLACE -> sheet.path("booking");
            case COMMENT -> answer(sheet, "ACKNOWLEDGEMENT", "1");
            default -> newest(sheet);
        };
    }

    private JsonNode planned(Field field, JsonNode plan) {
        return switch (field) {
            case PLAN_CELL -> byId(plan, row).at("/cells/activities");
            case FOLLOW_UP -> last(byId(plan, agreement).path("followUps"));
            default -> plan.at("/steps/0/note");
        };
    }

    private static JsonNode byId(JsonNode plan, String id) {
        return StreamSupport.stream(plan.path("rows").spliterator(), false)
                .filter(row -> row.path("id").asText().equals(id)).findFirst().orElseThrow();
    }

    private static JsonNode last(JsonNode all) {
        return all.path(all.size() - 1);
    }

    private static JsonNode newest(JsonNode sheet) {
        return StreamSupport.stream(sheet.path("answers").spliterator(), false)
                .filter(answer -> answer.path("party").asText().equals("ADDENDUM"))
                .max(Comparator.comparing(answer -> answer.path("writtenAt").asText())).orElseGet(MissingNode::getInstance);
    }

    private static String added(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private static JsonNode answer(JsonNode sheet, String party, String question) {
        return StreamSupport.stream(sheet.path("answers").spliterator(), false)
                .filter(answer -> answer.path("party").asText().equals(party)
                        && answer.path("question").asText().equals(question))
                .findFirst().orElseGet(MissingNode::getInstance);
    }

    private static void done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String text(String words) {
        return OneTalkScenario.text(words);
    }
}
