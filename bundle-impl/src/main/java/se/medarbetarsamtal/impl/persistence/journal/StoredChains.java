package se.medarbetarsamtal.impl.persistence.journal;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.journal.ChainReader;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** The journal in pages, for whoever verifies it. */
@Component(service = ChainReader.class)
public class StoredChains implements ChainReader {

    private final Mapped<ChainMapper> chains;

    @Activate
    public StoredChains(@Reference Database database) {
        this.chains = database.mapped(ChainMapper.class, Head.class, ChainMapper.Row.class);
    }

    @Override
    public List<Head> heads(TenantRef tenant, Range range, int most) {
        return chains.call(mapper -> mapper.heads(tenant, range, most));
    }

    @Override
    public List<Line> lines(TenantRef tenant, String chain, long number, Range range, int most) {
        return chains.call(mapper -> mapper.lines(tenant, chain, number, range, most)).stream()
                .map(row -> new Line(row.chain(), row.number(), row.previous(), hash(tenant, row)))
                .toList();
    }

    private static String hash(TenantRef tenant, ChainMapper.Row row) {
        try {
            return new JournalEntry(tenant, row.chain(), row.number(), row.at(), new PersonRef(row.actor()),
                    Optional.ofNullable(row.realUser()).map(PersonRef::new), row.allowed(), row.act(), row.subject(),
                    row.reason(), row.previous()).hash();
        } catch (IllegalArgumentException impossible) {
            return "";
        }
    }
}
