package se.medarbetarsamtal.impl.vault;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.impl.Host;

/** Which wrapping keys a huvudman's stored keys need. */
@Component(service = KeyInventory.class)
public class KeyInventory {

    private final Host host;
    private final KeyStock stock;

    @Activate
    public KeyInventory(@Reference Host host, @Reference KeyStock stock) {
        this.host = host;
        this.stock = stock;
    }

    /**
     * One wrapping key.
     *
     * @param keys how many stored keys it has wrapped
     * @param current whether it is the one that wraps now; what another one has wrapped is being wrapped anew
     * @param replaceable whether there is a newer one; false also when the scope's keys were destroyed
     */
    public record Line(KeyScope scope, String keyId, long keys, boolean current, boolean replaceable) { }

    /** @return one line for each wrapping key that is needed, in one statement and one question to the host */
    public List<Line> of(TenantRef tenant) {
        List<KeyStock.Use> uses = stock.uses(tenant);
        if (uses.isEmpty()) {
            return List.of();
        }
        Map<KeyScope, String> current = host.keys().currentKeyIds(
                uses.stream().map(KeyStock.Use::scope).collect(Collectors.toSet()));
        return uses.stream().map(use -> line(use, current.get(use.scope()))).toList();
    }

    private static Line line(KeyStock.Use use, String current) {
        boolean isCurrent = use.keyId().equals(current);
        return new Line(use.scope(), use.keyId(), use.keys(), isCurrent, current != null && !isCurrent);
    }
}
