package se.medarbetarsamtal.minimalhost;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.Skolbanken;
import se.medarbetarsamtal.api.spi.skolbanken.SkolbankenEntry;

/** A list of published templates for the host's own page. */
final class Bank implements Skolbanken {

    private final Map<TemplateId, SkolbankenEntry> entries = new ConcurrentHashMap<>();

    @Override
    public void publish(TenantRef tenant, SkolbankenEntry entry) {
        entries.put(entry.template(), entry);
    }

    @Override
    public void withdraw(TenantRef tenant, TemplateId template) {
        entries.remove(template);
    }

    /** @return the titles that the host's page lists */
    @Override
    public String toString() {
        return entries.values().stream().map(SkolbankenEntry::title).sorted().toList().toString();
    }
}
