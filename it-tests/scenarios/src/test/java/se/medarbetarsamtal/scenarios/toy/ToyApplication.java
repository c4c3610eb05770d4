package se.medarbetarsamtal.scenarios.toy;

import jakarta.ws.rs.core.Application;
import java.util.Set;

public class ToyApplication extends Application {

    @Override
    @SuppressWarnings("deprecation") // The whiteboard takes ready-made resources this way, as the module's own does.
    public Set<Object> getSingletons() {
        return Set.of(new ToyResource());
    }
}
