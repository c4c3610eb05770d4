package se.medarbetarsamtal.refhost.contribution;

import java.io.IOException;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Switches the REST whiteboard on: without this configuration no application that is plugged in is served. */
@Component(service = RestWhiteboard.class, immediate = true)
public class RestWhiteboard {

    private static final String PID = "JakartarsServletWhiteboardRuntimeComponent";

    @Activate
    public RestWhiteboard(@Reference ConfigurationAdmin admin) throws IOException {
        Configuration configuration = admin.getConfiguration(PID, "?");
        configuration.updateIfDifferent(new Hashtable<>(Map.of("osgi.http.whiteboard.target", "(osgi.http.endpoint=*)")));
    }
}
