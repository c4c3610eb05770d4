package se.medarbetarsamtal.scenarios.toy;

import jakarta.ws.rs.core.Application;
import java.util.Set;

public class ToyApplication extends Application {

    @Override
    public Set<Object> getSingletons() {
        return Set.of(new ToyResource());
    }
}
