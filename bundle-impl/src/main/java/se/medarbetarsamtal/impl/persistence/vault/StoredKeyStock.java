package se.medarbetarsamtal.impl.persistence.vault;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.vault.KeyStock;

/** The keys of the talks and, under no year, those of the journal's anchors. */
@Component(service = KeyStock.class)
public class StoredKeyStock implements KeyStock {

    private final Mapped<KeyStockMapper> stock;

    @Activate
    public StoredKeyStock(@Reference Database database) {
        this.stock = database.mapped(KeyStockMapper.class, KeyStockMapper.Use.class, KeyStockMapper.Held.class);
    }

    @Override
    public List<Use> uses(TenantRef tenant) {
        return stock.call(mapper -> mapper.uses(tenant)).stream()
                .map(use -> new Use(new KeyScope(tenant, use.year()), use.keyId(), use.keys()))
                .toList();
    }

    @Override
    public List<Held> wrappedBy(KeyScope scope, String keyId, String after, int most) {
        return rows(scope, keyId, after, most).stream()
                .map(row -> new Held(row.owner(), new WrappedKey(scope, row.context(), keyId, row.wrapped())))
                .toList();
    }

    private List<KeyStockMapper.Held> rows(KeyScope scope, String keyId, String after, int most) {
        if (isOfAnchors(scope)) {
            long number = after.isEmpty() ? 0 : Long.parseLong(after);
            return stock.call(mapper -> mapper.ofAnchors(scope.tenant(), keyId, number, most));
        }
        return stock.call(mapper -> mapper.ofTalks(scope.tenant(), scope.year(), keyId, after, most));
    }

    @Override
    public boolean replace(Held held, WrappedKey fresh) {
        TenantRef tenant = held.key().scope().tenant();
        String old = held.key().keyId();
        if (isOfAnchors(held.key().scope())) {
            long number = Long.parseLong(held.owner());
            return stock.call(mapper -> mapper.replaceOfAnchor(tenant, number, old, fresh.keyId(), fresh.bytes())) == 1;
        }
        return stock.call(mapper -> mapper.replaceOfTalk(tenant, held.owner(), old, fresh.keyId(), fresh.bytes())) == 1;
    }

    private static boolean isOfAnchors(KeyScope scope) {
        return scope.year() == KeyScope.NO_YEAR;
    }
}
