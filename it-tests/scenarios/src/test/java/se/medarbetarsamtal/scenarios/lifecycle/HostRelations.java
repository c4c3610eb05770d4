package se.medarbetarsamtal.scenarios.lifecycle;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** What the host's own service says about mentor links; its types are the framework's, so it is asked by reflection. */
final class HostRelations {

    private static final String TENANT = "exempelkommun";

    private final RunningHost host;

    HostRelations(RunningHost host) {
        this.host = host;
    }

    /** @return the references of whom the person is mentor for */
    List<String> menteesOf(String mentor) {
        Object relations = host.service("se.medarbetarsamtal.api.spi.relation.Relations");
        try {
            Method ask = relations.getClass()
                    .getMethod("menteesOf", type("TenantRef"), type("PersonRef"));
            List<String> mentees = new ArrayList<>();
            for (Object link : (Iterable<?>) ask.invoke(relations, reference("TenantRef", TENANT), reference("PersonRef", mentor))) {
                Object mentee = link.getClass().getMethod("mentee").invoke(link);
                mentees.add((String) mentee.getClass().getMethod("value").invoke(mentee));
            }
            return mentees;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object reference(String type, String value) throws ReflectiveOperationException {
        return type(type).getConstructor(String.class).newInstance(value);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return host.bundle(RunningHost.API).loadClass("se.medarbetarsamtal.api.ref." + name);
    }
}
