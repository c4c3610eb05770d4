package se.medarbetarsamtal.scenarios.proof;

import static se.medarbetarsamtal.scenarios.proof.Actor.ELIN;
import static se.medarbetarsamtal.scenarios.proof.Actor.EVA;
import static se.medarbetarsamtal.scenarios.proof.Actor.FATIMA;
import static se.medarbetarsamtal.scenarios.proof.Actor.GUNNAR;
import static se.medarbetarsamtal.scenarios.proof.Actor.KARIN;
import static se.medarbetarsamtal.scenarios.proof.Actor.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.proof.Actor.OTHER_KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.proof.Actor.YLVA;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.medarbetarsamtal.scenarios.lifecycle.RunningHost;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * A running host in which four persons and one of the neighbours have two talks each, full of words that occur nowhere else: one
 * that was held, delivered and is followed up, and one that is prepared.
 */
final class World implements AutoCloseable {

    private static final String IDENTITY = "se.medarbetarsamtal.api.spi.identity.Identity";

    private final RunningHost host;
    private final Map<Actor, Visitor> visitors = new EnumMap<>(Actor.class);
    private final Map<String, String> templates;
    private final List<Talk> talks = new ArrayList<>();
    private final Links links;
    private final Stored stored;
    private final HostRoles roles;
    private final String goal;

    private World(RunningHost host) throws Exception {
        this.host = host;
        DataSource database = (DataSource) host.service(DataSource.class.getName());
        links = new Links(database);
        Decoration.put(host, IDENTITY, new SupportSession());
        for (Actor actor : Actor.values()) {
            visitors.put(actor, actor.isSignedIn() ? host.as(actor.person()) : host.stranger());
        }
        templates = Map.of(
                KOMMUNADMIN.tenant(), host.publishTheSample(),
                OTHER_KOMMUNADMIN.tenant(), host.publishTheSample(OTHER_KOMMUNADMIN.person()));
        everybodyHasATalk();
        goal = "/unit-goals/" + new Case(this, Graph.EMPTY, KARIN, Talk.ABSENT).post("/unit-goals", Bodies.GOAL).json().path("id").asText();
        stored = new Stored(database);
        roles = new HostRoles(database);
    }

    static World start(Map<String, String> database) throws Exception {
        return new World(RunningHost.start(database));
    }

    RunningHost host() {
        return host;
    }

    Visitor as(Actor actor) {
        return visitors.get(actor);
    }

    /** @return those that are prepared; each leads to the one before it */
    List<Talk> talks() {
        return talks;
    }

    List<Talk> everyTalk() {
        return talks.stream().flatMap(talk -> Stream.of(talk, talk.last())).toList();
    }

    Talk of(Actor employee) {
        return talks.stream().filter(talk -> talk.employee() == employee).findFirst().orElse(Talk.ABSENT);
    }

    /** @return the path of a goal of Norra skolan */
    String goal() {
        return goal;
    }

    String templateOf(String tenant) {
        return templates.get(tenant);
    }

    /** @return the path of a talk that the actor can read and that is not the one asked about; of none when there is no such */
    String ownTalkBeside(Case it) {
        return it.actor() == it.talk().employee() ? Talk.ABSENT.path() : of(it.actor()).path();
    }

    /** @return the names of all marks of all talks that stand in the text, also where a calendar file breaks its lines */
    Set<String> found(String text) {
        String unfolded = text.replace("\r\n ", "");
        Set<String> found = new TreeSet<>();
        everyTalk().forEach(talk -> found.addAll(talk.in(unfolded)));
        return found;
    }

    Stored stored() {
        return stored;
    }

    HostRoles roles() {
        return roles;
    }

    Case at(Graph graph, Actor actor, Talk talk) {
        links.set(graph);
        return new Case(this, graph, actor, talk);
    }

    @Override
    public void close() {
        host.close();
    }

    /** Fatima may assign only while her befattning is accepted; after that she is responsible without being a chef. */
    private void everybodyHasATalk() {
        Writing writing = new Writing(this);
        as(KOMMUNADMIN).put("/settings", 0, Bodies.withOwnQuestions("Rektor", "Biträdande rektor"));
        as(OTHER_KOMMUNADMIN).put("/settings", 0, Bodies.withOwnQuestions("Rektor"));
        talks.add(writing.talk(EVA, KARIN));
        talks.add(writing.talk(KARIN, EVA));
        talks.add(writing.talk(FATIMA, EVA));
        talks.add(writing.talk(ELIN, FATIMA));
        talks.add(writing.talk(YLVA, GUNNAR));
        as(KOMMUNADMIN).put("/settings", 1, Bodies.dutyRoles("Rektor"));
    }
}
