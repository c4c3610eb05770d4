package se.medarbetarsamtal.scenarios.proof;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** A record whose class is the framework's, not this test's. */
final class FrameworkRecord {

    private FrameworkRecord() { }

    static Object get(Object from, String component) throws ReflectiveOperationException {
        return from.getClass().getMethod(component).invoke(from);
    }

    /** @return another record of the same class, with one component replaced */
    static Object with(Object from, String component, Object value) throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent one : from.getClass().getRecordComponents()) {
            types.add(one.getType());
            values.add(one.getName().equals(component) ? value : one.getAccessor().invoke(from));
        }
        return from.getClass().getConstructor(types.toArray(Class<?>[]::new)).newInstance(values.toArray());
    }

    /** @return a reference of the same class to somebody else */
    static Object reference(Object like, String value) throws ReflectiveOperationException {
        return like.getClass().getConstructor(String.class).newInstance(value);
    }
}
