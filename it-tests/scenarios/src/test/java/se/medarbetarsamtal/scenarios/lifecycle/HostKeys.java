package se.medarbetarsamtal.scenarios.lifecycle;

import java.util.Set;

/** The keys of a running host, spoken to by reflection: its types are the framework's. */
final class HostKeys {

    private static final String API = "se.medarbetarsamtal.api.";

    private final Object keys;

    HostKeys(RunningHost host) {
        keys = host.service("se.medarbetarsamtal.refhost.key.HostKeys");
    }

    void rotate(String tenant) throws ReflectiveOperationException {
        keys.getClass().getMethod("rotate", type("ref.TenantRef")).invoke(keys, tenant(tenant));
    }

    void retire(Set<String> ids) throws ReflectiveOperationException {
        keys.getClass().getMethod("retire", Set.class).invoke(keys, ids);
    }

    void destroy(String tenant, int year) throws ReflectiveOperationException {
        Class<?> scope = type("spi.key.KeyScope");
        Object which = scope.getConstructor(type("ref.TenantRef"), int.class).newInstance(tenant(tenant), year);
        keys.getClass().getMethod("destroy", scope).invoke(keys, which);
    }

    private Object tenant(String name) throws ReflectiveOperationException {
        return type("ref.TenantRef").getConstructor(String.class).newInstance(name);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return keys.getClass().getClassLoader().loadClass(API + name);
    }
}
