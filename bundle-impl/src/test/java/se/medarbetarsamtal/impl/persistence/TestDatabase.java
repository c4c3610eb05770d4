package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import se.medarbetarsamtal.impl.Gauges;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.SystemClock;
import se.medarbetarsamtal.impl.Tenants;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.Upkeep;
import se.medarbetarsamtal.impl.booking.Bookings;
import se.medarbetarsamtal.impl.booking.Claims;
import se.medarbetarsamtal.impl.booking.Slots;
import se.medarbetarsamtal.impl.booking.TimeNotes;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Deposits;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.dialogue.HandOvers;
import se.medarbetarsamtal.impl.dialogue.OwnQuestions;
import se.medarbetarsamtal.impl.dialogue.Nudges;
import se.medarbetarsamtal.impl.dialogue.Releases;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.journal.AccessLog;
import se.medarbetarsamtal.impl.journal.AnchorStore;
import se.medarbetarsamtal.impl.journal.ChainReader;
import se.medarbetarsamtal.impl.journal.JournalStore;
import se.medarbetarsamtal.impl.journal.SeenMentors;
import se.medarbetarsamtal.impl.notice.Outbox;
import se.medarbetarsamtal.impl.notice.Reminders;
import se.medarbetarsamtal.impl.notice.TimeReminders;
import se.medarbetarsamtal.impl.period.GoalStore;
import se.medarbetarsamtal.impl.persistence.booking.StoredBookings;
import se.medarbetarsamtal.impl.persistence.booking.StoredClaims;
import se.medarbetarsamtal.impl.persistence.booking.StoredSlots;
import se.medarbetarsamtal.impl.persistence.booking.StoredTimeNotes;
import se.medarbetarsamtal.impl.persistence.dialogue.StoredDeliveries;
import se.medarbetarsamtal.impl.persistence.dialogue.StoredDeposits;
import se.medarbetarsamtal.impl.persistence.dialogue.StoredDialogues;
import se.medarbetarsamtal.impl.persistence.dialogue.StoredHandOvers;
import se.medarbetarsamtal.impl.persistence.dialogue.StoredOwnQuestions;
import se.medarbetarsamtal.impl.persistence.dialogue.StoredNudges;
import se.medarbetarsamtal.impl.persistence.dialogue.StoredReleases;
import se.medarbetarsamtal.impl.persistence.dialogue.StoredTexts;
import se.medarbetarsamtal.impl.persistence.journal.StoredAccessLog;
import se.medarbetarsamtal.impl.persistence.journal.StoredAnchors;
import se.medarbetarsamtal.impl.persistence.journal.StoredChains;
import se.medarbetarsamtal.impl.persistence.journal.StoredJournal;
import se.medarbetarsamtal.impl.persistence.journal.StoredSeenMentors;
import se.medarbetarsamtal.impl.persistence.notice.StoredOutbox;
import se.medarbetarsamtal.impl.persistence.notice.StoredReminders;
import se.medarbetarsamtal.impl.persistence.notice.StoredTimeReminders;
import se.medarbetarsamtal.impl.persistence.onetime.StoredOneTime;
import se.medarbetarsamtal.impl.persistence.operation.StoredGauges;
import se.medarbetarsamtal.impl.persistence.period.StoredUnitGoals;
import se.medarbetarsamtal.impl.persistence.plan.StoredAgreements;
import se.medarbetarsamtal.impl.persistence.plan.StoredCurriculumLinks;
import se.medarbetarsamtal.impl.persistence.plan.StoredFollowUps;
import se.medarbetarsamtal.impl.persistence.plan.StoredStatuses;
import se.medarbetarsamtal.impl.persistence.setting.StoredSettings;
import se.medarbetarsamtal.impl.persistence.template.StoredTemplateHeads;
import se.medarbetarsamtal.impl.persistence.template.StoredTemplateIndex;
import se.medarbetarsamtal.impl.persistence.template.StoredTemplates;
import se.medarbetarsamtal.impl.persistence.tenant.KnownTenants;
import se.medarbetarsamtal.impl.persistence.vault.StoredKeyStock;
import se.medarbetarsamtal.impl.persistence.vault.StoredKeys;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.CurriculumLinks;
import se.medarbetarsamtal.impl.plan.FollowUps;
import se.medarbetarsamtal.impl.plan.Statuses;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.template.TemplateHeads;
import se.medarbetarsamtal.impl.template.TemplateIndex;
import se.medarbetarsamtal.impl.template.Templates;
import se.medarbetarsamtal.impl.vault.KeyStock;
import se.medarbetarsamtal.impl.vault.WrappedKeys;

/**
 * A real, empty database with every port on it. {@link #shared} costs nothing the second time: tests that use it take a
 * tenant of their own. Only the outbox belongs to no tenant; its tests take a {@link #fresh} one.
 */
public final class TestDatabase {

    private final Product product;
    private final CountingDataSource dataSource;
    private final HostDatabase host = new HostDatabase();
    private final Database database = new Database(host);

    private TestDatabase(Product product, CountingDataSource dataSource) {
        this.product = product;
        this.dataSource = dataSource;
        connect();
    }

    /** @return the same database, worked with by another role than that which makes the tables */
    public TestDatabase inRoles(String owner, String runTime) {
        TestDatabase database = new TestDatabase(product, new InRole(dataSource, runTime));
        database.host.owner = new InRole(dataSource, owner);
        return database;
    }

    /** @return what the platform's administrator sees of the tables */
    public Upkeep upkeep() {
        return host;
    }

    public static TestDatabase shared(Product product) {
        return product.shared();
    }

    public static TestDatabase fresh(Product product) {
        return fresh(product, UnaryOperator.identity());
    }

    /** @param wrapped puts something between the module and the new database */
    public static TestDatabase fresh(Product product, UnaryOperator<DataSource> wrapped) {
        return new TestDatabase(product, new CountingDataSource(wrapped.apply(product.empty())));
    }

    /** @return another node of the module on the same database */
    public TestDatabase secondNode() {
        return new TestDatabase(product, dataSource);
    }

    public Product product() {
        return product;
    }

    /** @return the host's service; counts what the module executes on it */
    public CountingDataSource dataSource() {
        return dataSource;
    }

    /** The host withdraws its DataSource. */
    public void disconnect() {
        host.host = null;
    }

    /** The host offers it again. */
    public void connect() {
        host.host = dataSource;
    }

    /** Executes SQL past the module. */
    public void execute(String sql) {
        execute(dataSource, sql);
    }

    static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Transactions transactions() {
        return database;
    }

    public Gauges gauges() {
        return new StoredGauges(database);
    }

    public OneTime oneTime() {
        return new StoredOneTime(database, new SystemClock());
    }

    public SettingStore settings() {
        return new StoredSettings(database);
    }

    public WrappedKeys keys() {
        return new StoredKeys(database);
    }

    public JournalStore journal() {
        return new StoredJournal(database);
    }

    public ChainReader chains() {
        return new StoredChains(database);
    }

    public AnchorStore anchors() {
        return new StoredAnchors(database);
    }

    public KeyStock keyStock() {
        return new StoredKeyStock(database);
    }

    public Tenants tenants() {
        return new KnownTenants(database);
    }

    public AccessLog accessLog() {
        return new StoredAccessLog(database);
    }

    public SeenMentors seenMentors() {
        return new StoredSeenMentors(database);
    }

    public Templates templates() {
        return new StoredTemplates(database);
    }

    public TemplateHeads templateHeads() {
        return new StoredTemplateHeads(database);
    }

    public TemplateIndex templateIndex() {
        return new StoredTemplateIndex(database);
    }

    public Dialogues dialogues() {
        return new StoredDialogues(database);
    }

    public Texts texts() {
        return new StoredTexts(database);
    }

    public Releases releases() {
        return new StoredReleases(database);
    }

    public Deliveries deliveries() {
        return new StoredDeliveries(database);
    }

    public Agreements agreements() {
        return new StoredAgreements(database);
    }

    public GoalStore unitGoals() {
        return new StoredUnitGoals(database);
    }

    public Statuses statuses() {
        return new StoredStatuses(database);
    }

    public CurriculumLinks curriculumLinks() {
        return new StoredCurriculumLinks(database);
    }

    public FollowUps followUps() {
        return new StoredFollowUps(database);
    }

    public Bookings bookings() {
        return new StoredBookings(database);
    }

    public Claims claims() {
        return new StoredClaims(database);
    }

    public Slots slots() {
        return new StoredSlots(database);
    }

    public TimeNotes timeNotes() {
        return new StoredTimeNotes(database);
    }

    public OwnQuestions ownQuestions() {
        return new StoredOwnQuestions(database);
    }

    public HandOvers handOvers() {
        return new StoredHandOvers(database);
    }

    public Deposits deposits() {
        return new StoredDeposits(database);
    }

    public Nudges nudges() {
        return new StoredNudges(database);
    }

    public TimeReminders timeReminders() {
        return new StoredTimeReminders(database);
    }

    public Reminders reminders() {
        return new StoredReminders(database);
    }

    public Outbox outbox() {
        return new StoredOutbox(database);
    }
}
