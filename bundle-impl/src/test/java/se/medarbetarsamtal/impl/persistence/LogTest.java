package se.medarbetarsamtal.impl.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;
import static se.medarbetarsamtal.impl.persistence.Samples.text;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;

class LogTest {

    /** PostgreSQL's own log, which its starter copies into ours sooner or later: it names the key of a row that was there. */
    private static final String SERVER = "io.zonky.";

    private final TenantRef tenant = tenant();

    /** A host may run at DEBUG, where MyBatis by itself writes every parameter and every row. */
    @OnBothDatabases
    void noReferenceReachesTheLogAtAnyLevel(TestDatabase database) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> everything = new ListAppender<>();
        everything.start();
        Level before = root.getLevel();
        root.setLevel(Level.TRACE);
        root.addAppender(everything);
        try {
            Dialogue dialogue = stored(database, tenant);
            database.texts().append(tenant, dialogue.id(), text(Field.joint("work-now"), 1));
            catchThrowable(() -> database.texts().append(tenant, dialogue.id(), text(Field.joint("work-now"), 1)));
            database.dialogues().ofEmployees(tenant, List.of(dialogue.employee()), Optional.empty());

            assertThat(everything.list).filteredOn(event -> !event.getLoggerName().startsWith(SERVER)).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line ->
                    line.contains(dialogue.id().value())
                            || line.contains(dialogue.employee().value())
                            || line.contains(tenant.value()));
        } finally {
            root.detachAppender(everything);
            root.setLevel(before);
        }
    }
}
