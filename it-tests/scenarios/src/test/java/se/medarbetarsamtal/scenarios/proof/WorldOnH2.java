package se.medarbetarsamtal.scenarios.proof;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One world for every test class that asks for it: started for the first, stopped after the last test of the run. */
final class WorldOnH2 implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(WorldOnH2.class);

    private record Running(World world) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            world.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == World.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(HERE).getOrComputeIfAbsent(World.class, key -> start(), Running.class).world();
    }

    private static Running start() {
        try {
            return new Running(World.start(Databases.h2()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
