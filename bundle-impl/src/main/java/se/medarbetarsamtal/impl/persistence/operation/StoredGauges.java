package se.medarbetarsamtal.impl.persistence.operation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.Gauges;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** Counts and looks at moments, and reads no row that is about somebody. */
@Component(service = Gauges.class)
public class StoredGauges implements Gauges {

    private final Mapped<GaugeMapper> gauges;

    @Activate
    public StoredGauges(@Reference Database database) {
        gauges = database.mapped(
                GaugeMapper.class, GaugeMapper.Waiting.class, GaugeMapper.KeyInUse.class, GaugeMapper.Anchored.class);
    }

    @Override
    public List<Waiting> outbox() {
        return gauges.call(GaugeMapper::outbox).stream()
                .map(row -> new Waiting(row.forCalendar(), row.items(), row.oldest()))
                .toList();
    }

    @Override
    public List<WrappedKey> keys() {
        return gauges.call(GaugeMapper::keys).stream()
                .map(row -> new WrappedKey(new KeyScope(row.tenant(), row.year()), row.context(), row.keyId(), row.wrapped()))
                .toList();
    }

    @Override
    public Optional<Instant> anchored() {
        return Optional.ofNullable(gauges.call(GaugeMapper::anchored)).map(GaugeMapper.Anchored::at);
    }
}
