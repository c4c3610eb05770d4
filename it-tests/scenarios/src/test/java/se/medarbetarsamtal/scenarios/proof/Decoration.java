package se.medarbetarsamtal.scenarios.proof;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import se.medarbetarsamtal.scenarios.lifecycle.RunningHost;

/** Puts one of the host's services behind another that outranks it. Their types are the framework's. */
final class Decoration {

    /** What is answered instead. */
    @FunctionalInterface
    interface Answers {
        Object to(String question, Object[] arguments, Truth truth) throws ReflectiveOperationException;
    }

    /** What the host itself answers. */
    @FunctionalInterface
    interface Truth {
        Object about(Object... arguments) throws ReflectiveOperationException;
    }

    private Decoration() { }

    /** For as long as the work takes. */
    static void during(RunningHost host, String type, Answers answers, Runnable work) throws ClassNotFoundException {
        ServiceRegistration<?> registration = put(host, type, answers);
        try {
            work.run();
        } finally {
            registration.unregister();
        }
    }

    static ServiceRegistration<?> put(RunningHost host, String type, Answers answers) throws ClassNotFoundException {
        Object real = host.service(type);
        Class<?> contract = host.bundle(RunningHost.API).loadClass(type);
        Object decorated = Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract},
                (self, method, arguments) -> method.getDeclaringClass() == Object.class
                        ? ofObject(self, method, arguments)
                        : answers.to(method.getName(), arguments, others -> ask(real, method, others)));
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("service.ranking", 1_000);
        BundleContext context = host.bundle(RunningHost.API).getBundleContext();
        return context.registerService(type, decorated, properties);
    }

    private static Object ask(Object real, Method method, Object... arguments) throws ReflectiveOperationException {
        return method.invoke(real, arguments);
    }

    private static Object ofObject(Object self, Method method, Object... arguments) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "a decorated service";
        };
    }
}
