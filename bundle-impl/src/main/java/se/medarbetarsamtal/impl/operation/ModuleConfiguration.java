package se.medarbetarsamtal.impl.operation;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.impl.Configuration;

/**
 * Takes what Configuration Admin has, each attribute by itself: a wrong one is refused in one line and its last good value
 * stays, the others of the same update count. Nothing that uses them is restarted.
 */
@Component(service = {Configuration.class, ModuleConfiguration.class}, configurationPid = ModuleConfiguration.PID, immediate = true)
@Designate(ocd = ModuleConfiguration.Attributes.class)
public class ModuleConfiguration implements Configuration {

    static final String PID = "se.medarbetarsamtal";

    private static final Logger LOG = LoggerFactory.getLogger("medarbetarsamtal.configuration");
    /** What the framework and the readers of files put beside. */
    private static final List<String> FOREIGN = List.of("service.", "component.", "felix.", "org.apache.felix.", "osgi.", ":", ".");
    private static final int LONGEST_NAME = 60;

    /** For forms that are made from the description. */
    @ObjectClassDefinition(id = PID, name = "%name", description = "%description", localization = "OSGI-INF/l10n/configuration")
    public @interface Attributes {

        @AttributeDefinition(name = "%origin.name", description = "%origin.description", required = false)
        String public_origin() default "";

        @AttributeDefinition(name = "%links.name", description = "%links.description", min = "1", max = "86400")
        int links_seconds() default 300;

        @AttributeDefinition(name = "%reminders.name", description = "%reminders.description", min = "1", max = "86400")
        int reminders_seconds() default 300;

        @AttributeDefinition(name = "%rewrapping.name", description = "%rewrapping.description", min = "1", max = "1440")
        int rewrapping_minutes() default 10;

        @AttributeDefinition(name = "%outbox.name", description = "%outbox.description", min = "1", max = "10080")
        int outbox_warning_minutes() default 60;
    }

    private volatile Map<Attribute, Object> values = new EnumMap<>(Attribute.class);

    @Activate
    public ModuleConfiguration(Map<String, Object> given) {
        Arrays.stream(Attribute.values()).forEach(attribute -> values.put(attribute, attribute.otherwise()));
        take(given);
    }

    @Modified
    final void take(Map<String, Object> given) {
        Map<Attribute, Object> taken = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            Object value = given.get(attribute.key());
            taken.put(attribute, value == null ? attribute.otherwise() : attribute.read(value).orElseGet(() -> refused(attribute)));
        }
        new TreeMap<>(given).keySet().stream().filter(ModuleConfiguration::isUnknown).forEach(key -> LOG.warn(
                "Configuration {}: there is no attribute {}, it is left out. There are {}",
                PID, printable(key), Arrays.stream(Attribute.values()).map(Attribute::key).toList()));
        if (!taken.equals(values)) {
            values = taken;
            LOG.info("Configuration {}: {}", PID, described());
        }
    }

    private Object refused(Attribute attribute) {
        Object kept = values.get(attribute);
        LOG.warn("Configuration {}: the value of {} is refused, \"{}\" stays. Allowed is {}", PID, attribute.key(), kept, attribute.allowed());
        return kept;
    }

    private static boolean isUnknown(String key) {
        return Attribute.of(key).isEmpty() && FOREIGN.stream().noneMatch(key::startsWith);
    }

    /** Whatever stands in a file makes no line of its own. */
    private static String printable(String key) {
        return key.codePoints().limit(LONGEST_NAME).map(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** @return every attribute and its value of now */
    String described() {
        Map<Attribute, Object> now = values;
        return String.join(", ", now.entrySet().stream().map(entry -> entry.getKey().key() + "=" + entry.getValue()).toList());
    }

    @Override
    public String publicOrigin() {
        return (String) values.get(Attribute.PUBLIC_ORIGIN);
    }

    @Override
    public Duration links() {
        return Duration.ofSeconds(number(Attribute.LINKS));
    }

    @Override
    public Duration reminders() {
        return Duration.ofSeconds(number(Attribute.REMINDERS));
    }

    @Override
    public Duration rewrapping() {
        return Duration.ofMinutes(number(Attribute.REWRAPPING));
    }

    @Override
    public Duration outboxPatience() {
        return Duration.ofMinutes(number(Attribute.OUTBOX));
    }

    private int number(Attribute attribute) {
        return (Integer) values.get(attribute);
    }
}
