package se.medarbetarsamtal.impl.persistence.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.booking.Claims;
import se.medarbetarsamtal.impl.booking.Holder;
import se.medarbetarsamtal.impl.booking.Span;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.persistence.TryAgain;

/** One row for each five minutes of each who is taken, in one order for all: so two who want the same wait and lock nobody out. */
@Component(service = Claims.class)
public class StoredClaims implements Claims {

    private static final int ROWS_A_STATEMENT = 1_000;
    private static final Comparator<ClaimMapper.Row> ORDER =
            Comparator.comparing(ClaimMapper.Row::holder).thenComparing(ClaimMapper.Row::bucket);

    private final Mapped<ClaimMapper> claims;

    @Activate
    public StoredClaims(@Reference Database database) {
        this.claims = database.mapped(ClaimMapper.class, ClaimMapper.Row.class);
    }

    @Override
    public void take(TenantRef tenant, Collection<Holder> holders, Map<String, Span> heldFor) {
        List<ClaimMapper.Row> rows = holders.stream()
                .flatMap(holder -> heldFor.entrySet().stream().flatMap(one -> one.getValue().buckets().stream()
                        .map(bucket -> new ClaimMapper.Row(holder.value(), bucket, one.getKey()))))
                .sorted(ORDER)
                .toList();
        for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            List<ClaimMapper.Row> part = rows.subList(from, Math.min(from + ROWS_A_STATEMENT, rows.size()));
            claims.call(mapper -> mapper.insert(tenant, part), TryAgain::new);
        }
    }

    @Override
    public Set<Holder> taken(TenantRef tenant, String heldFor, Collection<Holder> holders, Span span) {
        return between(tenant, holders, span.start(), span.end()).stream()
                .filter(taken -> !taken.heldFor().equals(heldFor))
                .map(Taken::holder)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Taken> between(TenantRef tenant, Collection<Holder> holders, Instant from, Instant until) {
        List<String> values = holders.stream().map(Holder::value).toList();
        long before = Span.bucket(until.minusNanos(1)) + 1;
        return values.isEmpty() ? List.of() : claims.call(
                        mapper -> mapper.between(tenant, values, Span.bucket(from), before)).stream()
                .map(row -> new Taken(new Holder(row.holder()), row.bucket(), row.heldFor()))
                .toList();
    }

    @Override
    public void release(TenantRef tenant, Collection<String> heldFor) {
        if (!heldFor.isEmpty()) {
            claims.call(mapper -> mapper.delete(tenant, heldFor));
        }
    }
}
