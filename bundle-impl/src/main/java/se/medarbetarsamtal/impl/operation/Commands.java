package se.medarbetarsamtal.impl.operation;

import java.util.Locale;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Upkeep;

/** For a Gogo shell: {@code medarbetarsamtal:health}, {@code medarbetarsamtal:migrate} and {@code medarbetarsamtal:config}. */
@Component(service = Commands.class, property = {
    "osgi.command.scope=medarbetarsamtal", "osgi.command.function=health", "osgi.command.function=migrate", "osgi.command.function=config"
})
public class Commands {

    private final Wellbeing wellbeing;
    private final Upkeep upkeep;
    private final ModuleConfiguration configuration;
    private final Words words = new Words();

    @Activate
    public Commands(@Reference Wellbeing wellbeing, @Reference Upkeep upkeep, @Reference ModuleConfiguration configuration) {
        this.wellbeing = wellbeing;
        this.upkeep = upkeep;
        this.configuration = configuration;
    }

    /** @return the report in Swedish, a line for each part */
    public String health() {
        return health("sv");
    }

    /** @param language {@code sv} or {@code en} */
    public String health(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return wellbeing.look().stream()
                .map(finding -> finding.level() + " " + words.title(finding.part(), locale) + ": " + finding.said().in(locale))
                .collect(Collectors.joining("\n"));
    }

    /** @return the report after another attempt to bring the tables up to date */
    public String migrate() {
        upkeep.bringUpToDate();
        return health();
    }

    /** @return every attribute and its value of now */
    public String config() {
        return configuration.described();
    }
}
