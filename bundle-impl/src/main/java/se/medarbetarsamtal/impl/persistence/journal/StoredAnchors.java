package se.medarbetarsamtal.impl.persistence.journal;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.journal.Anchor;
import se.medarbetarsamtal.impl.journal.AnchorStore;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.vault.AnchorSeal;

/** The journal's anchors; what is no seal at all is read as an empty one, which is never true. */
@Component(service = AnchorStore.class)
public class StoredAnchors implements AnchorStore {

    private final Mapped<AnchorMapper> anchors;

    @Activate
    public StoredAnchors(@Reference Database database) {
        this.anchors = database.mapped(AnchorMapper.class, AnchorMapper.Row.class);
    }

    @Override
    public Optional<Anchor> last(TenantRef tenant) {
        return Optional.ofNullable(anchors.call(mapper -> mapper.last(tenant))).map(StoredAnchors::anchor);
    }

    @Override
    public List<Anchor> after(TenantRef tenant, long number, int most) {
        return anchors.call(mapper -> mapper.after(tenant, number, most)).stream().map(StoredAnchors::anchor).toList();
    }

    @Override
    public boolean insert(Anchor anchor) {
        AnchorMapper.Row row = new AnchorMapper.Row(anchor.tenant(), anchor.number(), anchor.madeAt(), anchor.previous(),
                anchor.covered(), anchor.mac(), anchor.seal().keyId(), anchor.seal().wrapped());
        try {
            anchors.call(mapper -> mapper.insert(row), Taken::new);
            return true;
        } catch (Taken byAnotherNode) {
            return false;
        }
    }

    private static Anchor anchor(AnchorMapper.Row row) {
        return new Anchor(row.tenant(), row.number(), row.madeAt(), row.previous(), row.covered(),
                new AnchorSeal.Seal(row.keyId(), row.wrapped(), bytes(row.mac())));
    }

    private static byte[] bytes(String mac) {
        try {
            return HexFormat.of().parseHex(mac);
        } catch (IllegalArgumentException noSeal) {
            return new byte[0];
        }
    }

    private static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
