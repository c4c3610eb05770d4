package se.medarbetarsamtal.impl.persistence.tenant;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Tenants;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** Everybody who has a chain in the journal. */
@Component(service = Tenants.class)
public class KnownTenants implements Tenants {

    private final Mapped<TenantMapper> tenants;

    @Activate
    public KnownTenants(@Reference Database database) {
        this.tenants = database.mapped(TenantMapper.class);
    }

    @Override
    public List<TenantRef> known() {
        return tenants.call(TenantMapper::known);
    }
}
