package se.medarbetarsamtal.impl.persistence.onetime;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Request.Once;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** Keys of acts that clients may repeat. The key comes first: a repetition waits for it before it does anything. */
@Component(service = OneTime.class)
public class StoredOneTime implements OneTime {

    private final Database database;
    private final Clock clock;
    private final Mapped<IdempotencyMapper> keys;

    @Activate
    public StoredOneTime(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
        this.keys = database.mapped(IdempotencyMapper.class, IdempotencyMapper.Row.class);
    }

    @Override
    public <T> T commit(Request request, Supplier<T> work) {
        return database.run(request.once().isEmpty() ? work : () -> once(request, request.once().get(), work));
    }

    private <T> T once(Request request, Once once, Supplier<T> work) {
        keys.call(mapper -> mapper.insert(
                        request.tenant(), request.person(), once.key(), once.bodyHash(), clock.now()),
                Repeated::new);
        T result = work.get();
        String answer = once.encode().apply(result);
        keys.one(mapper -> mapper.answer(request.tenant(), request.person(), once.key(), answer));
        return result;
    }

    @Override
    public Optional<String> earlier(Request request) {
        return request.once().flatMap(once -> Optional.ofNullable(
                        keys.call(mapper -> mapper.find(request.tenant(), request.person(), once.key())))
                .map(row -> answer(once, row)));
    }

    private static String answer(Once once, IdempotencyMapper.Row row) {
        if (!row.bodyHash().equals(once.bodyHash())) {
            throw Invalid.of("idempotency-key-reused");
        }
        return row.answer();
    }
}
