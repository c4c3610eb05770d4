package se.medarbetarsamtal.scenarios.lifecycle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.Constants;

/**
 * Stands before the host's keys. A talk's key is asked for when access has been decided and nothing is stored yet: the place
 * to make something happen in between. The types are the framework's, so all of it goes by reflection.
 */
final class KeysWithHook {

    private static final String KEYS = "se.medarbetarsamtal.api.spi.key.Keys";

    private final Object keys;
    private final AtomicReference<Runnable> next = new AtomicReference<>();

    private KeysWithHook(Object keys) {
        this.keys = keys;
    }

    static KeysWithHook register(RunningHost host) throws ClassNotFoundException {
        KeysWithHook hook = new KeysWithHook(host.service(KEYS));
        Class<?> type = host.bundle(RunningHost.API).loadClass(KEYS);
        Object before = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, hook::call);
        host.register(KEYS, before, new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1)));
        return hook;
    }

    /** Once, when the next key is unwrapped. */
    void atNextUnwrap(Runnable work) {
        next.set(work);
    }

    private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
        Runnable work = method.getName().equals("unwrap") ? next.getAndSet(null) : null;
        if (work != null) {
            work.run();
        }
        try {
            return method.invoke(keys, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
