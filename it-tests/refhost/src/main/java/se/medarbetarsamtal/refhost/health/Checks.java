package se.medarbetarsamtal.refhost.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The health checks that are there now. */
@Component(service = Checks.class)
public class Checks {

    private static final Logger LOG = LoggerFactory.getLogger(Checks.class);

    private final Map<HealthCheck, String> checks = new ConcurrentHashMap<>();

    /** One line of a check. */
    public record Line(Result.Status status, String said) { }

    /** What one check says. */
    public record Answer(String check, Result.Status status, List<Line> lines) { }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindCheck(HealthCheck check, Map<String, Object> properties) {
        checks.put(check, String.valueOf(properties.getOrDefault(HealthCheck.NAME, "Utan namn")));
    }

    void unbindCheck(HealthCheck check) {
        checks.remove(check);
    }

    /** Asks them all, by name. */
    public List<Answer> ask() {
        return checks.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .map(check -> answer(check.getValue(), check.getKey())).toList();
    }

    private static Answer answer(String name, HealthCheck check) {
        try {
            Result result = check.execute();
            List<Line> lines = new ArrayList<>();
            for (ResultLog.Entry entry : result) {
                lines.add(new Line(entry.getStatus(), entry.getMessage()));
            }
            return new Answer(name, result.getStatus(), lines);
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("The health check {} failed with {}", name, failed.getClass().getName());
            return new Answer(name, Result.Status.HEALTH_CHECK_ERROR, List.of());
        }
    }
}
