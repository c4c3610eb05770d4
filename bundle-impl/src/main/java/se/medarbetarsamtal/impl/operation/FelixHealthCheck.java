package se.medarbetarsamtal.impl.operation;

import java.util.Locale;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report as a Felix Health Check, a line for each part. A host without Felix Health Checks never asks for it, or loads it. */
@Component(service = HealthCheck.class, property = {HealthCheck.NAME + "=Medarbetarsamtal", HealthCheck.TAGS + "=medarbetarsamtal"})
public class FelixHealthCheck implements HealthCheck {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Wellbeing wellbeing;
    private final Words words = new Words();

    @Activate
    public FelixHealthCheck(@Reference Wellbeing wellbeing) {
        this.wellbeing = wellbeing;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        wellbeing.look().forEach(finding -> add(log, finding));
        return new Result(log);
    }

    private void add(FormattingResultLog log, Finding finding) {
        Object[] line = {words.title(finding.part(), SWEDISH), finding.said().in(SWEDISH)};
        switch (finding.level()) {
            case WELL -> log.info("{}: {}", line);
            case WARNING -> log.warn("{}: {}", line);
            case WAITING -> log.temporarilyUnavailable("{}: {}", line);
            case BROKEN -> log.critical("{}: {}", line);
        }
    }
}
