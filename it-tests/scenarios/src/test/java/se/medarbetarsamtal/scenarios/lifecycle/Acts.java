package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.EVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.medarbetarsamtal.scenarios.proof.Route;
import se.medarbetarsamtal.scenarios.strict.Routes;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** One request for every route that changes something. */
final class Acts {

    private static final String EMPLOYEE = "p-102";
    /** Has two chefer. */
    private static final String SHARED = "p-103";

    private final RunningHost host;
    private final String template;
    private final String sample;

    Acts(RunningHost host) throws IOException {
        this.host = host;
        template = host.publishTheSample();
        sample = RunningHost.sample();
        host.as(KOMMUNADMIN).link(EVA, SHARED);
        allowOwnQuestions(host);
    }

    /**
     * What somebody does.
     *
     * @param ready makes what is needed first; what it gives may be asked again and again until it has succeeded
     */
    record Act(String route, String person, Supplier<Function<Visitor, Visitor.Answer>> ready) {

        /** @return whether it leaves a line in a talk's chain of the journal */
        boolean isOfATalk() {
            return Route.of(route).isOfATalk() || route.equals("POST /assignments");
        }

        @Override
        public String toString() {
            return route;
        }
    }

    /** @return the id of the template that everybody is assigned */
    String template() {
        return template;
    }

    List<Act> changing() {
        return Stream.of(first(), times(), templates(), plan(), steps()).flatMap(List::stream).toList();
    }

    /** What shows what was prepared, and takes the talk on to its end. */
    private List<Act> steps() {
        return List.of(
                onNewTalk("PUT /dialogues/{id}/own-notes/{question}",
                        (karin, talk) -> karin.put(talk + "/own-notes/bidrag", 0, text())),
                onNewTalk("POST /dialogues/{id}/own-questions", (karin, talk) -> karin.post(talk + "/own-questions", text())),
                onQuestion("PUT /dialogues/{id}/own-questions/{question}", question -> karin -> karin.put(question, 1, text())),
                onQuestion("DELETE /dialogues/{id}/own-questions/{question}", question -> karin -> karin.delete(question, 1)),
                onNewTalk("PUT /dialogues/{id}/notes/{question}/recording",
                        (karin, talk) -> karin.put(talk + "/notes/bidrag/recording", 0, "{\"included\":true}")),
                onNewTalk("PUT /dialogues/{id}/releases/{what}", Acts::show),
                onTalk("DELETE /dialogues/{id}/releases/{what}", Acts::show,
                        (karin, talk) -> karin.delete(talk + "/releases/preparation", 1)),
                onTalk("DELETE /dialogues/{id}/unshown/{what}",
                        (karin, talk) -> karin.put(talk + "/own-notes/bidrag", 0, text()),
                        (karin, talk) -> karin.delete(talk + "/unshown/own-notes", 1)),
                onNewTalk("PUT /dialogues/{id}/beginning", (karin, talk) -> karin.put(talk + "/beginning", 1, "{}")),
                onTalk("POST /dialogues/{id}/deliveries", Acts::hold, Acts::deliver),
                new Act("POST /dialogues/{id}/acknowledgements", EMPLOYEE, () -> {
                    String talk = delivered();
                    return employee -> employee.post(talk + "/acknowledgements", "{\"delivery\":1,\"comment\":\"Ord\"}");
                }),
                new Act("PUT /dialogues/{id}/closing", KARIN, () -> {
                    String talk = delivered();
                    return karin -> karin.put(talk + "/closing", 3, "{}");
                }),
                new Act("PUT /dialogues/{id}/hand-over", KARIN, () -> {
                    String talk = delivered();
                    return karin -> handOver(karin, talk, 3);
                }),
                new Act("DELETE /dialogues/{id}/hand-over", KARIN, () -> {
                    String talk = delivered();
                    done(handOver(host.as(KARIN), talk, 3));
                    return karin -> karin.delete(talk + "/hand-over", 4);
                }),
                new Act("POST /dialogues/{id}/deposits", KARIN, () -> {
                    String talk = delivered();
                    return karin -> karin.post(talk + "/deposits", "{\"delivery\":1}");
                }),
                new Act("PUT /dialogues/{id}/reopening", KARIN, () -> {
                    String talk = closed();
                    return karin -> karin.put(talk + "/reopening", 4, "{\"reason\":\"Ord\"}");
                }),
                new Act("POST /dialogues/{id}/addenda", KARIN, () -> {
                    String talk = closed();
                    return karin -> karin.post(talk + "/addenda", text());
                }));
    }

    /** What is agreed, and how it fares. */
    private List<Act> plan() {
        String each = "/dialogues/{id}/agreements/{agreement}/";
        return List.of(
                onNewTalk("POST /dialogues/{id}/plan-rows", Acts::row),
                onRow("PUT /dialogues/{id}/plan-rows/{row}/cells/{column}",
                        (karin, talk, row) -> karin.put(talk + "/plan-rows/" + row + "/cells/activities", 0, text())),
                onRow("DELETE /dialogues/{id}/plan-rows/{row}", (karin, talk, row) -> karin.delete(talk + "/plan-rows/" + row, 1)),
                onRow("PUT /dialogues/{id}/plan-order", (karin, talk, row) -> karin.put(talk + "/plan-order",
                        1, "{\"agreements\":[\"" + row + "\"]}")),
                new Act("POST /dialogues/{id}/carried", KARIN, () -> {
                    String earlier = newTalk(EMPLOYEE);
                    String agreement = idOf(host.as(KARIN).post(earlier + "/agreements", text()));
                    done(hold(host.as(KARIN), earlier));
                    String talk = newTalk(EMPLOYEE);
                    return karin -> karin.post(talk + "/carried", "{\"agreements\":[\"" + agreement + "\"]}");
                }),
                onAgreement("PUT " + each + "status", agreement -> karin -> karin.put(agreement + "/status", 2, "{\"status\":\"CANCELLED\"}")),
                onAgreement("PUT " + each + "responsible",
                        agreement -> karin -> karin.put(agreement + "/responsible", 2, "{\"responsible\":\"BOTH\"}")),
                onAgreement("PUT " + each + "curriculum", agreement -> karin -> karin.put(agreement + "/curriculum", 2, "{\"codes\":[]}")),
                onAgreement("POST " + each + "follow-ups", agreement -> karin -> karin.post(agreement + "/follow-ups", text())),
                onTalk("POST /dialogues/{id}/follow-ups", Acts::hold, Acts::step),
                onStep("PUT /dialogues/{id}/follow-ups/{step}",
                        step -> karin -> karin.put(step, 1, "{\"kind\":\"OTHER\",\"dueOn\":\"2099-05-21\",\"heldOn\":null}")),
                onStep("DELETE /dialogues/{id}/follow-ups/{step}", step -> karin -> karin.delete(step, 1)),
                onStep("PUT /dialogues/{id}/follow-ups/{step}/note", step -> karin -> karin.put(step + "/note", 0, text())));
    }

    private interface OnRow {

        Visitor.Answer send(Visitor karin, String talk, String row);
    }

    private Act onRow(String route, OnRow request) {
        return new Act(route, KARIN, () -> {
            String talk = newTalk(EMPLOYEE);
            String row = idOf(row(host.as(KARIN), talk));
            done(host.as(KARIN).put(talk + "/plan-rows/" + row + "/cells/individualGoal", 0, text()));
            return karin -> request.send(karin, talk, row);
        });
    }

    private Act onAgreement(String route, Function<String, Function<Visitor, Visitor.Answer>> request) {
        return new Act(route, KARIN, () -> {
            String talk = newTalk(EMPLOYEE);
            String agreement = idOf(host.as(KARIN).post(talk + "/agreements", text()));
            done(hold(host.as(KARIN), talk));
            return request.apply(talk + "/agreements/" + agreement);
        });
    }

    private Act onStep(String route, Function<String, Function<Visitor, Visitor.Answer>> request) {
        return new Act(route, KARIN, () -> {
            String talk = newTalk(EMPLOYEE);
            done(hold(host.as(KARIN), talk));
            return request.apply(talk + "/follow-ups/" + idOf(step(host.as(KARIN), talk)));
        });
    }

    private static Visitor.Answer row(Visitor karin, String talk) {
        return karin.post(talk + "/plan-rows", "{\"kind\":\"GOAL\"}");
    }

    private static Visitor.Answer step(Visitor karin, String talk) {
        return karin.post(talk + "/follow-ups", "{\"kind\":\"OTHER\",\"dueOn\":\"2099-05-20\"}");
    }

    private static String idOf(Visitor.Answer created) {
        return done(created).json().path("id").asText();
    }

    private static void allowOwnQuestions(RunningHost host) {
        int version = host.as(KOMMUNADMIN).get("/settings").json().path("version").asInt();
        done(host.as(KOMMUNADMIN).put("/settings", version, "{\"acceptedDutyRoles\":[\"Rektor\"],\"ownQuestions\":true}"));
    }

    private Act onQuestion(String route, Function<String, Function<Visitor, Visitor.Answer>> request) {
        return new Act(route, KARIN, () -> {
            String talk = newTalk(EMPLOYEE);
            return request.apply(talk + "/own-questions/" + idOf(host.as(KARIN).post(talk + "/own-questions", text())));
        });
    }

    /** What makes and changes a template. */
    private List<Act> templates() {
        String document = sample.substring(sample.indexOf("\"document\""));
        return List.of(
                new Act("POST /own-templates", KOMMUNADMIN,
                        () -> admin -> admin.post("/own-templates", "{\"organisation\":\"o-1\"," + document)),
                new Act("POST /own-templates/files", KOMMUNADMIN, () -> admin -> admin.bring(
                        "o-1", "{\"format\":\"medarbetarsamtal.template\",\"version\":1," + document)),
                new Act("POST /templates/{id}/source-changes", KOMMUNADMIN, () -> {
                    String path = newCopy() + "/source-changes";
                    return admin -> admin.post(path, 1, "{\"to\":2,\"accepted\":[\"title\"],\"kept\":[]}");
                }),
                onTemplate("PUT /templates/{id}/draft", path -> admin -> admin.put(path + "/draft", 1, "{" + document)),
                onTemplate("DELETE /templates/{id}/draft", path -> admin -> admin.delete(path + "/draft", 1)),
                onTemplate("PUT /templates/{id}/publication", path -> admin -> admin.put(path + "/publication", 1, "{\"level\":\"ALL\"}")),
                onTemplate("DELETE /templates/{id}/publication", path -> admin -> admin.delete(path + "/publication", 1)),
                onTemplate("PUT /templates/{id}/deprecation",
                        path -> admin -> admin.put(path + "/deprecation", 1, "{\"deprecated\":true}")));
    }

    /** @return the path of a copy of a template that has got another title since */
    String newCopy() {
        Visitor admin = host.as(KOMMUNADMIN);
        String source = idOf(admin.post("/templates", sample));
        String copy = idOf(admin.post("/own-templates", "{\"organisation\":\"o-1\",\"copyOf\":{\"id\":\"%s\",\"version\":1}}".formatted(source)));
        String document = "{" + sample.substring(sample.indexOf("\"document\"")).replaceFirst("\"title\"\\s*:\\s*\"", "$0Nya ");
        done(admin.put("/templates/" + source + "/draft", 1, document));
        done(admin.put("/templates/" + source + "/publication", 2, "{\"level\":\"PRINCIPAL_ORGANISER\"}"));
        return "/templates/" + copy;
    }

    private Act onTemplate(String route, Function<String, Function<Visitor, Visitor.Answer>> request) {
        return new Act(route, KOMMUNADMIN,
                () -> request.apply("/templates/" + idOf(host.as(KOMMUNADMIN).post("/templates", sample))));
    }

    private List<Act> first() {
        return List.of(
                new Act("POST /templates", KOMMUNADMIN, () -> admin -> admin.post("/templates", sample)),
                new Act("PUT /settings", KOMMUNADMIN, this::settings),
                new Act("POST /unit-goals", KARIN, () -> karin -> karin.post("/unit-goals", goal())),
                new Act("PUT /unit-goals/{id}", KARIN, () -> {
                    String path = newGoal();
                    return karin -> karin.put(path, 1, "{\"text\":\"Ett annat mål\",\"conditions\":null}");
                }),
                new Act("DELETE /unit-goals/{id}", KARIN, () -> {
                    String path = newGoal();
                    return karin -> karin.delete(path, 1);
                }),
                new Act("POST /assignments", KARIN, () -> karin -> karin.post("/assignments", assignment("p-101"))),
                new Act("POST /reminders", KARIN, () -> {
                    newTalk(EMPLOYEE);
                    return karin -> karin.post("/reminders", "{\"persons\":" + json(EMPLOYEE) + "}");
                }),
                onNewTalk("DELETE /dialogues/{id}", (karin, talk) -> karin.delete(talk, 1)),
                onNewTalk("PUT /dialogues/{id}/answers/{question}", (karin, talk) -> karin.put(talk + "/answers/bidrag", 0, text())),
                onNewTalk("PUT /dialogues/{id}/notes/{question}", (karin, talk) -> karin.put(talk + "/notes/halsa", 0, text())),
                onNewTalk("POST /dialogues/{id}/agreements", (karin, talk) -> karin.post(talk + "/agreements", text())),
                new Act("PUT /dialogues/{id}/agreements/{agreement}", KARIN, this::agreement),
                onNewTalk("PUT /dialogues/{id}/booking", (karin, talk) -> karin.put(talk + "/booking", 0, time())),
                new Act("POST /dialogues/{id}/booking/invitations", KARIN, this::invitation),
                onNewTalk("PUT /dialogues/{id}/holding",
                        (karin, talk) -> karin.put(talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(Days.today()))),
                new Act("PUT /dialogues/{id}/responsible", EVA, () -> {
                    String talk = newTalk(SHARED);
                    return eva -> eva.put(talk + "/responsible", 1, "{}");
                }));
    }

    /** Times that are made, offered, chosen, asked for and cancelled. */
    private List<Act> times() {
        return List.of(
                new Act("POST /slots", KARIN, () -> {
                    String slots = Routes.of("POST /slots").body();
                    return karin -> karin.post("/slots", slots);
                }),
                new Act("POST /slots/offers", KARIN, () -> {
                    String slot = slot();
                    return karin -> karin.post("/slots/offers", "{\"slots\":[\"" + slot + "\"]}");
                }),
                new Act("POST /slots/releases", KARIN, () -> {
                    String slot = slot();
                    return karin -> karin.post("/slots/releases", "{\"slots\":[\"" + slot + "\"]}");
                }),
                new Act("POST /time-proposals", KARIN, () -> {
                    String wish = Routes.of("POST /time-proposals").body().replace("{dialogue}", newTalk(EMPLOYEE).substring("/dialogues/".length()));
                    return karin -> karin.post("/time-proposals", wish);
                }),
                new Act("GET /dialogues/{id}/booking", KARIN, () -> {
                    String talk = newTalk(EMPLOYEE);
                    done(host.as(KARIN).put(talk + "/booking", 0, time()));
                    return karin -> karin.get(talk + "/booking");
                }),
                new Act("GET /dialogues/{id}/booking/calendar-file", KARIN, () -> {
                    String talk = newTalk(EMPLOYEE);
                    done(host.as(KARIN).put(talk + "/booking", 0, time()));
                    return karin -> karin.get(talk + "/booking/calendar-file");
                }),
                new Act("POST /bookings", KARIN, () -> {
                    String bookings = Routes.of("POST /bookings").body().replace("{dialogue}", newTalk(EMPLOYEE).substring("/dialogues/".length()));
                    return karin -> karin.post("/bookings", bookings);
                }),
                new Act("PUT /dialogues/{id}/booking/slot", EMPLOYEE, () -> {
                    String talk = newTalk(EMPLOYEE);
                    String slot = slot();
                    done(host.as(KARIN).post("/slots/offers", "{\"slots\":[\"" + slot + "\"]}"));
                    return employee -> employee.put(talk + "/booking/slot", 0, "{\"slot\":\"" + slot + "\"}");
                }),
                new Act("POST /dialogues/{id}/booking/requests", EMPLOYEE, () -> {
                    String talk = newTalk(EMPLOYEE);
                    return employee -> employee.post(talk + "/booking/requests", "{\"message\":\"Ord\"}");
                }),
                new Act("POST /dialogues/{id}/booking/cancellations", KARIN, () -> {
                    String talk = newTalk(EMPLOYEE);
                    done(host.as(KARIN).put(talk + "/booking", 0, time()));
                    return karin -> karin.post(talk + "/booking/cancellations", 1, "{\"message\":\"Ord\"}");
                }),
                onNewTalk("PUT /dialogues/{id}/outstanding", (karin, talk) -> karin.put(talk + "/outstanding", 1, "{\"reason\":\"MOVED\"}")));
    }

    private String slot() {
        return done(host.as(KARIN).post("/slots", Routes.of("POST /slots").body().replace("p-12", EMPLOYEE))).json().at("/slots/0/id").asText();
    }

    /** @return the path of a new talk of Karin's with that employee */
    String newTalk(String employee) {
        return "/dialogues/" + done(host.as(KARIN).post("/assignments", assignment(employee))).json()
                .at("/outcomes/0/dialogue").asText();
    }

    private interface OnTalk {

        Visitor.Answer send(Visitor karin, String talk);
    }

    /** @param before what is done to the new talk first */
    private Act onTalk(String route, OnTalk before, OnTalk request) {
        return new Act(route, KARIN, () -> {
            String talk = newTalk(EMPLOYEE);
            done(before.send(host.as(KARIN), talk));
            return karin -> request.send(karin, talk);
        });
    }

    /** @return what is delivered with the talk: the ids of an agreement and a row, and of a step, as paths name their places */
    Map<String, String> delivered(String talk) {
        Visitor karin = host.as(KARIN);
        String agreement = idOf(karin.post(talk + "/agreements", text()));
        String row = idOf(row(karin, talk));
        done(karin.put(talk + "/plan-rows/" + row + "/cells/activities", 0, text()));
        done(hold(karin, talk));
        String step = idOf(step(karin, talk));
        done(karin.put(talk + "/follow-ups/" + step + "/note", 0, text()));
        done(deliver(karin, talk));
        return Map.of("{agreement}", agreement, "{row}", row, "{step}", step);
    }

    private String delivered() {
        String talk = newTalk(EMPLOYEE);
        done(hold(host.as(KARIN), talk));
        done(deliver(host.as(KARIN), talk));
        return talk;
    }

    private String closed() {
        String talk = delivered();
        done(host.as(KARIN).put(talk + "/closing", 3, "{}"));
        return talk;
    }

    private static Visitor.Answer handOver(Visitor karin, String talk, int version) {
        return karin.put(talk + "/hand-over", version, "{\"handedOverOn\":\"%s\"}".formatted(Days.today()));
    }

    private static Visitor.Answer show(Visitor karin, String talk) {
        return karin.put(talk + "/releases/preparation", 1, "{\"readers\":" + json(EMPLOYEE) + "}");
    }

    private static Visitor.Answer hold(Visitor karin, String talk) {
        return karin.put(talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(Days.today()));
    }

    private static Visitor.Answer deliver(Visitor karin, String talk) {
        return karin.post(talk + "/deliveries", "{\"version\":2,\"onPaperOn\":null}");
    }

    private Act onNewTalk(String route, OnTalk request) {
        return new Act(route, KARIN, () -> {
            String talk = newTalk(EMPLOYEE);
            return karin -> request.send(karin, talk);
        });
    }

    private Function<Visitor, Visitor.Answer> settings() {
        int version = host.as(KOMMUNADMIN).get("/settings").json().path("version").asInt();
        return admin -> admin.put("/settings", version, "{\"acceptedDutyRoles\":[\"Rektor\",\"%s\"]}".formatted(UUID.randomUUID()));
    }

    private Function<Visitor, Visitor.Answer> agreement() {
        String talk = newTalk(EMPLOYEE);
        String agreement = done(host.as(KARIN).post(talk + "/agreements", text())).json().path("id").asText();
        return karin -> karin.put(talk + "/agreements/" + agreement, 1, text());
    }

    private Function<Visitor, Visitor.Answer> invitation() {
        String talk = newTalk(EMPLOYEE);
        done(host.as(KARIN).put(talk + "/booking", 0, time()));
        return karin -> karin.post(talk + "/booking/invitations", "{}");
    }

    private String assignment(String employee) {
        return "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}".formatted(template, json(employee), json(employee));
    }

    private String newGoal() {
        return "/unit-goals/" + done(host.as(KARIN).post("/unit-goals", goal())).json().path("id").asText();
    }

    private static String goal() {
        return "{\"level\":\"UNIT\",\"unit\":\"o-2\",\"period\":\"%s\",\"text\":\"Mål %s\",\"conditions\":null}"
                .formatted(Days.period(), UUID.randomUUID());
    }

    private static String time() {
        return Days.booking(Days.free(), "13:00", "Rum 2");
    }

    private static String text() {
        return "{\"text\":\"Ord " + UUID.randomUUID() + "\"}";
    }

    private static Visitor.Answer done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }
}
