package se.medarbetarsamtal.impl.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.HostPresence;
import se.medarbetarsamtal.impl.HostPresence.Need;
import se.medarbetarsamtal.impl.Upkeep;
import se.medarbetarsamtal.impl.Upkeep.Tables;
import se.medarbetarsamtal.impl.operation.Finding.Level;
import se.medarbetarsamtal.impl.operation.Finding.Part;
import se.medarbetarsamtal.impl.persistence.StorageException;

/** How the module fares, in four statements and two questions to the host's key service, each of which may take two seconds. */
@Component(service = Wellbeing.class)
public class Wellbeing {

    private final HostPresence host;
    private final Upkeep upkeep;
    private final StoredThings stored;
    private final Words words = new Words();

    @Activate
    public Wellbeing(@Reference HostPresence host, @Reference Upkeep upkeep, @Reference StoredThings stored) {
        this.host = host;
        this.upkeep = upkeep;
        this.stored = stored;
    }

    List<Finding> look() {
        Upkeep.State state = upkeep.look();
        boolean readable = state.answers() && (state.tables() == Tables.READY || state.tables() == Tables.LOOSE);
        List<Finding> findings = new ArrayList<>();
        findings.add(host());
        findings.add(database(state));
        findings.add(tables(state));
        findings.add(readable(readable, Part.KEYS, stored::keys));
        findings.add(readable(readable, Part.OUTBOX, stored::outbox));
        findings.add(readable(readable, Part.JOURNAL, stored::journal));
        return findings;
    }

    private Finding readable(boolean readable, Part part, Supplier<Finding> look) {
        try {
            return readable ? look.get() : new Finding(part, Level.WAITING, words.of("unknown"));
        } catch (RuntimeException unreadable) {
            return new Finding(part, Level.WAITING, words.of("unknown"));
        }
    }

    private Finding host() {
        String missing = absent(Need.NEEDED);
        String waits = absent(Need.WAITS);
        String optional = absent(Need.OPTIONAL);
        if (!missing.isEmpty()) {
            return new Finding(Part.HOST, Level.WAITING, words.of("host.missing", missing));
        }
        if (!waits.isEmpty()) {
            return new Finding(Part.HOST, Level.WARNING, words.of("host.waits", waits));
        }
        return new Finding(Part.HOST, Level.WELL, optional.isEmpty() ? words.of("host.well") : words.of("host.optional", optional));
    }

    private String absent(Need need) {
        return host.services().stream().filter(service -> service.need() == need && !service.present())
                .map(HostPresence.Service::name).collect(Collectors.joining(", "));
    }

    private Finding database(Upkeep.State state) {
        if (!state.offered()) {
            return new Finding(Part.DATABASE, Level.WAITING, words.of("database.absent"));
        }
        return state.answers()
                ? new Finding(Part.DATABASE, Level.WELL, words.of("database.well"))
                : new Finding(Part.DATABASE, Level.WAITING, words.of("database.silent"));
    }

    private Finding tables(Upkeep.State state) {
        String there = state.stored().isEmpty() ? "–" : state.stored();
        String own = state.known().isEmpty() ? "–" : state.known();
        if (!state.answers()) {
            return new Finding(Part.TABLES, Level.WAITING, words.of("unknown"));
        }
        return switch (state.tables()) {
            case FAILED -> new Finding(Part.TABLES, Level.BROKEN, words.of("tables.failed", state.problem(), there, own));
            case BUSY -> new Finding(Part.TABLES, Level.WAITING, words.of("tables.busy", there));
            case NOT_YET -> new Finding(Part.TABLES, Level.WAITING, words.of("tables.waiting", there, own));
            case LOOSE -> new Finding(Part.TABLES, Level.WARNING, words.of("tables.loose", there));
            case READY -> ready(state, there, own);
        };
    }

    private Finding ready(Upkeep.State state, String there, String own) {
        if (upkeep.isNewer(state.known(), state.stored())) {
            return new Finding(Part.TABLES, Level.WAITING, words.of("tables.waiting", there, own));
        }
        return new Finding(Part.TABLES, Level.WELL, upkeep.isNewer(state.stored(), state.known())
                ? words.of("tables.newer", there, own) : words.of("tables.well", there));
    }
}
