package se.medarbetarsamtal.scenarios.lifecycle;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.medarbetarsamtal.scenarios.support.People;

/** How the module fares, by each of the ways in which it can be asked. */
final class Health {

    private static final Pattern LINE = Pattern.compile("<li data-status=\"(\\w+)\"><strong>[^<]*</strong>\\s*<span[^>]*>([^<]*)</span>");

    private final RunningHost host;

    Health(RunningHost host) {
        this.host = host;
    }

    /** @return each line of the page Driftläge as Kommunadmin sees it, behind its status */
    List<String> page() {
        String page = host.as(People.KOMMUNADMIN).page("/administration/driftlage");
        List<String> lines = new ArrayList<>();
        Matcher line = LINE.matcher(page);
        while (line.find()) {
            lines.add(line.group(1) + " " + line.group(2).replace("&#39;", "'"));
        }
        return lines;
    }

    /** @return what a monitor sees: the status, and each line behind its own */
    List<String> check() {
        try {
            Object result = RunningHost.called(
                    host.service("org.apache.felix.hc.api.HealthCheck", "(hc.tags=medarbetarsamtal)"), "execute");
            List<String> lines = new ArrayList<>(List.of(RunningHost.called(result, "getStatus").toString()));
            for (Object entry : (Iterable<?>) result) {
                lines.add(RunningHost.called(entry, "getStatus") + " " + RunningHost.called(entry, "getMessage"));
            }
            return lines;
        } catch (IllegalStateException away) {
            throw new AssertionError("There is no health check", away);
        }
    }

    /** @return what a shell prints */
    String command(String function) {
        Object commands = host.service("se.medarbetarsamtal.impl.operation.Commands",
                "(&(osgi.command.scope=medarbetarsamtal)(osgi.command.function=" + function + "))");
        return (String) RunningHost.called(commands, function);
    }

    /** @return the command in English */
    String inEnglish() {
        Object commands = host.service("se.medarbetarsamtal.impl.operation.Commands", "(osgi.command.scope=medarbetarsamtal)");
        try {
            Method health = commands.getClass().getMethod("health", String.class);
            return (String) health.invoke(commands, "en");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
