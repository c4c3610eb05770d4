package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.HostProcess;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Postgres;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** One host on each database, shared by the strict scenarios of this JVM, and what they put into it. */
final class World {

    static final String QUESTION = "forvantan-chef";
    /** An id of the right form that nothing has. */
    static final String NOWHERE = "ffffffffffffffffffffffffffffffff";

    private static final Map<Database, World> WORLDS = new ConcurrentHashMap<>();

    enum Database { H2, POSTGRES }

    private final HostProcess host;
    private final Tables tables;
    private final List<Route> some;
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
    private String template;
    private String otherTemplate;

    private World(Map<String, String> settings, List<Route> some) {
        this.some = some;
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent("data", HostProcess.newFolder().toString());
        host = HostProcess.start(all);
        tables = new Tables(all.get("db.url"), all.get("db.user"));
    }

    static World on(Database database) {
        return WORLDS.computeIfAbsent(database, one -> {
            World world = new World(one == Database.H2 ? h2() : Postgres.newDatabase(), chosen(one));
            Runtime.getRuntime().addShutdownHook(new Thread(world.host::close));
            return world.settle();
        });
    }

    /** An H2 that a second process may look into. */
    private static Map<String, String> h2() {
        Path folder = HostProcess.newFolder().toAbsolutePath();
        return Map.of("data", folder.toString(), "db.user", "sa", "db.url",
                "jdbc:h2:file:" + folder.resolve("host") + ";MODE=PostgreSQL;WRITE_DELAY=0;AUTO_SERVER=TRUE");
    }

    /** Lets also the biträdande rektor be a chef, and the other huvudman have a template. */
    private World settle() {
        Visitor admin = as(People.KOMMUNADMIN);
        template = admin.get("/templates").json().at("/items/0/id").asText();
        done(admin.put("/settings", admin.get("/settings").json().path("version").asInt(),
                "{\"acceptedDutyRoles\":[\"Rektor\",\"Tf rektor\",\"Biträdande rektor\"],\"ownQuestions\":true}"));
        otherTemplate = done(as(People.HANS).post("/templates", Routes.TEMPLATE)).json().path("id").asText();
        return this;
    }

    URI address() {
        return host.address();
    }

    String output() {
        return host.output();
    }

    Tables tables() {
        return tables;
    }

    String template() {
        return template;
    }

    /** @return the template of the other huvudman */
    String otherTemplate() {
        return otherTemplate;
    }

    Visitor as(String person) {
        return visitors.computeIfAbsent(person, one -> Visitor.signedIn(host.address(), one));
    }

    Visitor stranger() {
        return Visitor.stranger(host.address());
    }

    /** @return the id of a new talk */
    String newTalk(String manager, String employee) {
        return done(as(manager).post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}"
                .formatted(template, People.json(employee), People.json(employee)))).json().at("/outcomes/0/dialogue").asText();
    }

    String newAgreement(String talk) {
        return done(as(People.KARIN).post("/dialogues/" + talk + "/agreements", Routes.TEXT)).json().path("id").asText();
    }

    private String newQuestion(String talk) {
        return done(as(People.KARIN).post("/dialogues/" + talk + "/own-questions", Routes.TEXT)).json().path("id").asText();
    }

    /** One for each route, so that what one needs is not in another's way. */
    private String newGoal(String period) {
        withoutGoals("WORKPLACE", period);
        String body = Routes.GOAL.replace("UNIT", "WORKPLACE").replace(Days.period(), period);
        return done(as(People.KARIN).post("/unit-goals", body)).json().path("id").asText();
    }

    /** There is room for a limited number. */
    private void withoutGoals(String level, String period) {
        Visitor karin = as(People.KARIN);
        done(karin.get("/unit-goals?period=" + period)).json().path("groups").forEach(group -> {
            if (group.path("level").asText().equals(level)) {
                group.path("goals").forEach(goal ->
                        done(karin.delete("/unit-goals/" + goal.path("id").asText(), goal.path("version").asInt())));
            }
        });
    }

    /** A goal with words, of which the next change is the first but for those. */
    private Ask row(Route route, String talk) {
        String row = done(as(People.KARIN).post("/dialogues/" + talk + "/plan-rows", "{\"kind\":\"GOAL\"}")).json().path("id").asText();
        done(as(People.KARIN).put("/dialogues/" + talk + "/plan-rows/" + row + "/cells/individualGoal", 0, Routes.TEXT));
        return ask(route, talk, row, route.path().endsWith("{column}") ? 0 : 1);
    }

    /** @return a copy of a template that has got another title since */
    private String newCopy() {
        Visitor admin = as(People.KOMMUNADMIN);
        String source = done(admin.post("/templates", Routes.TEMPLATE)).json().path("id").asText();
        String copy = done(admin.post("/own-templates", "{\"organisation\":\"o-1\",\"copyOf\":{\"id\":\"%s\",\"version\":1}}".formatted(source)))
                .json().path("id").asText();
        done(admin.put("/templates/" + source + "/draft", 1, Routes.DRAFT.replace("Kort samtal", "Ett annat samtal")));
        done(admin.put("/templates/" + source + "/publication", 2, "{\"level\":\"PRINCIPAL_ORGANISER\"}"));
        return copy;
    }

    private String newStep(String talk) {
        return done(as(People.KARIN).post("/dialogues/" + talk + "/follow-ups", Routes.of("POST /dialogues/{id}/follow-ups").body()))
                .json().path("id").asText();
    }

    /** @return every address of the inventory, which another test compares with those of the host */
    List<Route> routes() {
        return Routes.ALL;
    }

    /**
     * @return every address on H2; on PostgreSQL, where the same code answers, a third of them by chance, all with
     *     {@code -Dproof.full=true}
     */
    List<Route> someRoutes() {
        return some;
    }

    private static List<Route> chosen(Database database) {
        if (database == Database.H2 || Boolean.getBoolean("proof.full")) {
            return Routes.ALL;
        }
        long seed = Long.getLong("proof.seed", System.nanoTime());
        System.out.println("The routes on PostgreSQL have the seed " + seed);
        List<Route> routes = new ArrayList<>(Routes.ALL);
        Collections.shuffle(routes, new Random(seed));
        return routes.subList(0, routes.size() / 3);
    }

    /** @return a request that succeeds: everything that it needs is made first */
    Ask ready(Route route) {
        return switch (route.needs()) {
            case NOTHING -> ask(route, template, NOWHERE, 0);
            case SETTINGS -> ask(route, NOWHERE, NOWHERE, as(People.KOMMUNADMIN).get("/settings").json().path("version").asInt());
            case OTHERS_TALK, TALK -> ask(route, newTalk(People.KARIN, employeeOf(route)), NOWHERE, baseOf(route));
            case TIME -> ask(route, withTime(newTalk(People.KARIN, "p-102")), NOWHERE, 1);
            case SLOT -> ask(route, newTalk(People.KARIN, People.ELIN), newSlot(), 0);
            case ROOM_FOR_GOALS -> {
                withoutGoals("UNIT", Days.period());
                yield ask(route, NOWHERE, NOWHERE, 0);
            }
            case GOAL -> ask(route, newGoal(route.method().equals("PUT") ? Days.period() : Days.nextPeriod()), NOWHERE, 1);
            case AGREEMENT -> {
                String talk = newTalk(People.KARIN, "p-102");
                yield ask(route, talk, newAgreement(talk), 1);
            }
            case WRITTEN -> ask(route, written(newTalk(People.KARIN, "p-102")), NOWHERE, 1);
            case SHOWN -> ask(route, shown(newTalk(People.KARIN, "p-102")), NOWHERE, 1);
            case HELD -> ask(route, held(newTalk(People.KARIN, "p-102")), NOWHERE, 2);
            case DELIVERED -> ask(route, delivered(newTalk(People.KARIN, employeeOf(route))), NOWHERE, 3);
            case HANDED_OVER -> ask(route, handedOver(newTalk(People.KARIN, "p-102")), NOWHERE, 4);
            case ROW -> row(route, newTalk(People.KARIN, "p-102"));
            case ONGOING -> {
                String talk = newTalk(People.KARIN, "p-102");
                String agreement = newAgreement(talk);
                yield ask(route, held(talk), agreement, 2);
            }
            case STEP -> {
                String talk = held(newTalk(People.KARIN, "p-102"));
                yield ask(route, talk, newStep(talk), route.path().endsWith("/note") ? 0 : 1);
            }
            case EARLIER -> {
                String earlier = newTalk(People.KARIN, "p-102");
                String agreement = newAgreement(earlier);
                held(earlier);
                yield ask(route, newTalk(People.KARIN, "p-102"), agreement, 0);
            }
            case TEMPLATE -> ask(route, done(as(People.KOMMUNADMIN).post("/templates", Routes.TEMPLATE)).json().path("id").asText(), NOWHERE, 1);
            case COPY -> ask(route, newCopy(), NOWHERE, 1);
            case QUESTION -> {
                String talk = newTalk(People.KARIN, "p-102");
                yield ask(route, talk, newQuestion(talk), 1);
            }
            case CLOSED -> ask(route, closed(newTalk(People.KARIN, "p-102")), NOWHERE, 4);
        };
    }

    /** @return the request with these ids, whether or not anything has them */
    Ask ask(Route route, String id, String agreement, int base) {
        String path = path(route, id, agreement);
        if (!route.changes()) {
            return Ask.reading(as(route.actor()), path + route.query());
        }
        String body = route.body() == null ? null : route.body().replace("{template}", template).replace("{agreement}", agreement)
                .replace("{slot}", agreement).replace("{dialogue}", id);
        Ask ask = Ask.changing(as(route.actor()), route.method(), path + route.query(), body);
        Ask typed = body == null ? ask : ask.with("Content-Type", route.mediaType());
        Ask named = route.buildsOnSomething() ? typed.with("If-Match", "\"" + base + "\"") : typed;
        return route.method().equals("POST") ? named.with("Idempotency-Key", UUID.randomUUID().toString()) : named;
    }

    static Visitor.Answer done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    private static String path(Route route, String id, String agreement) {
        return filled(route.path(), id, agreement);
    }

    /** @return the path, of nothing that is there */
    static String nowhere(String path) {
        return filled(path, NOWHERE, NOWHERE);
    }

    private static String filled(String path, String id, String agreement) {
        return path.replace("{id}", id).replace("/own-questions/{question}", "/own-questions/" + agreement).replace("{question}", QUESTION).replace("{agreement}", agreement)
                .replace("{row}", agreement).replace("{step}", agreement).replace("{column}", "activities")
                .replace("{what}", "preparation").replace("{number}", "1").replace("{version}", "1");
    }

    /** Elin has two chefer and reads who has read. */
    private static String employeeOf(Route route) {
        return List.of(People.ELIN, People.FATIMA).contains(route.actor()) ? People.ELIN : "p-102";
    }

    /** @return what a change of a new talk builds on: the talk itself has version 1, and no text or time is there */
    private static int baseOf(Route route) {
        boolean isOfTheTalk = Stream.of("/holding", "/responsible", "/beginning", "/{what}", "/outstanding").anyMatch(route.path()::endsWith);
        return route.method().equals("DELETE") || isOfTheTalk ? 1 : 0;
    }

    private String written(String talk) {
        done(as(People.KARIN).put("/dialogues/" + talk + "/answers/" + QUESTION, 0, Routes.TEXT));
        return talk;
    }

    private String shown(String talk) {
        done(as(People.KARIN).put("/dialogues/" + talk + "/releases/preparation", 1, "{\"readers\":[\"p-102\"]}"));
        return talk;
    }

    private String held(String talk) {
        done(as(People.KARIN).put("/dialogues/" + talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(Days.today())));
        return talk;
    }

    private String delivered(String talk) {
        done(as(People.KARIN).post("/dialogues/" + held(talk) + "/deliveries", "{\"version\":2,\"onPaperOn\":null}"));
        return talk;
    }

    private String handedOver(String talk) {
        done(as(People.KARIN).put("/dialogues/" + delivered(talk) + "/hand-over", 3, "{\"handedOverOn\":\"%s\"}".formatted(Days.today())));
        return talk;
    }

    private String closed(String talk) {
        done(as(People.KARIN).put("/dialogues/" + delivered(talk) + "/closing", 3, "{}"));
        return talk;
    }

    private String newSlot() {
        String slot = done(as(People.KARIN).post("/slots", Routes.of("POST /slots").body())).json().at("/slots/0/id").asText();
        done(as(People.KARIN).post("/slots/offers", "{\"slots\":[\"%s\"]}".formatted(slot)));
        return slot;
    }

    private String withTime(String talk) {
        done(as(People.KARIN).put("/dialogues/" + talk + "/booking", 0, Routes.of("PUT /dialogues/{id}/booking").body()));
        return talk;
    }
}
