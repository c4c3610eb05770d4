package se.medarbetarsamtal.scenarios.strict;

import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * One address of the service with one method, and who may use it.
 *
 * @param path with {@code {id}}, {@code {question}} and {@code {agreement}} where a talk, its question and its agreement stand; a row
 *     and a step of the plan stand where the agreement does
 * @param actor the sample person who may
 * @param body that is taken; null for none
 */
public record Route(String method, String path, String actor, Needs needs, String body) {

    /** What must be there first. */
    public enum Needs { NOTHING, TALK, AGREEMENT, TIME, SLOT, SETTINGS, OTHERS_TALK, WRITTEN, SHOWN, HELD, DELIVERED, HANDED_OVER, CLOSED, ROOM_FOR_GOALS, GOAL, ROW, ONGOING, STEP, EARLIER, TEMPLATE, COPY, QUESTION }

    /** The body with a day on which nobody has a talk yet. */
    @Override
    public String body() {
        return body == null ? null : body.replace("{day}", Days.free().toString());
    }

    public boolean changes() {
        return !method.equals("GET");
    }

    /** @return whether it is an act only for the sake of its long body, and changes nothing */
    boolean keepsNothing() {
        return path.equals("/time-proposals");
    }

    /** @return whether a talk is named in the address */
    public boolean ofTalk() {
        return path.contains("{id}") && path.startsWith("/dialogues");
    }

    /** @return what stands behind the path in a request that succeeds */
    public String query() {
        return switch (path) {
            case "/rooms" -> "?from=2027-01-20T12:00:00Z&until=2027-01-20T13:00:00Z";
            case "/record-copies" -> "?period=" + Days.period();
            default -> isFile() ? "?organisation=o-1" : "";
        };
    }

    String mediaType() {
        return isFile() ? Visitor.TEMPLATE_FILE : "application/json";
    }

    /** @return whether it is an act that builds on what is there */
    boolean buildsOnSomething() {
        return !method.equals("POST") || path.endsWith("/source-changes") || path.endsWith("/cancellations");
    }

    private boolean isFile() {
        return path.endsWith("/files");
    }

    public String name() {
        return method + " " + path;
    }

    @Override
    public String toString() {
        return name();
    }
}
