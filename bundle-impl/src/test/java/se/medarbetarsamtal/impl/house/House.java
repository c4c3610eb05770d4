package se.medarbetarsamtal.impl.house;

import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.SCHOOL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.booking.BookingMilestones;
import se.medarbetarsamtal.impl.booking.BookingService;
import se.medarbetarsamtal.impl.booking.CalendarFileService;
import se.medarbetarsamtal.impl.booking.CancellationService;
import se.medarbetarsamtal.impl.booking.ChoiceService;
import se.medarbetarsamtal.impl.booking.ManyBookingsService;
import se.medarbetarsamtal.impl.booking.OfferService;
import se.medarbetarsamtal.impl.booking.OutstandingService;
import se.medarbetarsamtal.impl.booking.OwnBookingsService;
import se.medarbetarsamtal.impl.booking.RoomService;
import se.medarbetarsamtal.impl.booking.SlotService;
import se.medarbetarsamtal.impl.booking.TimeBook;
import se.medarbetarsamtal.impl.booking.TimeRequestService;
import se.medarbetarsamtal.impl.booking.TimeTexts;
import se.medarbetarsamtal.impl.booking.TimeWarnings;
import se.medarbetarsamtal.impl.dialogue.AnswerService;
import se.medarbetarsamtal.impl.dialogue.AskedQuestions;
import se.medarbetarsamtal.impl.dialogue.Assignment;
import se.medarbetarsamtal.impl.dialogue.AssignmentService;
import se.medarbetarsamtal.impl.dialogue.ClosingService;
import se.medarbetarsamtal.impl.dialogue.DeliveryService;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.FormerPreparations;
import se.medarbetarsamtal.impl.dialogue.HandOverService;
import se.medarbetarsamtal.impl.dialogue.HoldingService;
import se.medarbetarsamtal.impl.dialogue.Milestones;
import se.medarbetarsamtal.impl.dialogue.OwnQuestionService;
import se.medarbetarsamtal.impl.dialogue.ReadableTexts;
import se.medarbetarsamtal.impl.dialogue.ReleaseService;
import se.medarbetarsamtal.impl.dialogue.ReminderService;
import se.medarbetarsamtal.impl.dialogue.RevisionService;
import se.medarbetarsamtal.impl.dialogue.Sweeps;
import se.medarbetarsamtal.impl.dialogue.TakeOverService;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.document.CopyDocumentService;
import se.medarbetarsamtal.impl.document.CopyReader;
import se.medarbetarsamtal.impl.document.CopyService;
import se.medarbetarsamtal.impl.document.DepositService;
import se.medarbetarsamtal.impl.document.HistoryReader;
import se.medarbetarsamtal.impl.document.PackageMaker;
import se.medarbetarsamtal.impl.document.PackageService;
import se.medarbetarsamtal.impl.document.NotesService;
import se.medarbetarsamtal.impl.document.OwnDataService;
import se.medarbetarsamtal.impl.document.PlanDocumentService;
import se.medarbetarsamtal.impl.document.PlanHeads;
import se.medarbetarsamtal.impl.journal.Journal;
import se.medarbetarsamtal.impl.journal.TripWire;
import se.medarbetarsamtal.impl.json.JsonRecords;
import se.medarbetarsamtal.impl.notice.NewMentorNotices;
import se.medarbetarsamtal.impl.notice.OutboxWriter;
import se.medarbetarsamtal.impl.notice.ReminderSweeps;
import se.medarbetarsamtal.impl.notice.TimeReminding;
import se.medarbetarsamtal.impl.overview.ChangesService;
import se.medarbetarsamtal.impl.overview.DeliveredService;
import se.medarbetarsamtal.impl.overview.MentorGroupService;
import se.medarbetarsamtal.impl.overview.MyDialoguesService;
import se.medarbetarsamtal.impl.overview.Names;
import se.medarbetarsamtal.impl.overview.NewManagers;
import se.medarbetarsamtal.impl.overview.PlanHeaders;
import se.medarbetarsamtal.impl.overview.PlanReader;
import se.medarbetarsamtal.impl.overview.PlanService;
import se.medarbetarsamtal.impl.overview.PrivacyService;
import se.medarbetarsamtal.impl.overview.ProgressReader;
import se.medarbetarsamtal.impl.overview.ReadingLogService;
import se.medarbetarsamtal.impl.overview.SeasonService;
import se.medarbetarsamtal.impl.overview.SettingsService;
import se.medarbetarsamtal.impl.overview.SheetService;
import se.medarbetarsamtal.impl.overview.TalkGoalsService;
import se.medarbetarsamtal.impl.overview.TaskService;
import se.medarbetarsamtal.impl.overview.TimeService;
import se.medarbetarsamtal.impl.overview.WithoutManagerService;
import se.medarbetarsamtal.impl.period.UnitGoalService;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.AgreementMilestones;
import se.medarbetarsamtal.impl.plan.AgreementService;
import se.medarbetarsamtal.impl.plan.AgreementStatusService;
import se.medarbetarsamtal.impl.plan.CarryOverService;
import se.medarbetarsamtal.impl.plan.CurriculumLinkService;
import se.medarbetarsamtal.impl.plan.CurriculumService;
import se.medarbetarsamtal.impl.plan.EarlierPlan;
import se.medarbetarsamtal.impl.plan.FollowUpService;
import se.medarbetarsamtal.impl.plan.OtherParty;
import se.medarbetarsamtal.impl.plan.PlanHistoryService;
import se.medarbetarsamtal.impl.plan.PlanLock;
import se.medarbetarsamtal.impl.plan.PlanRowService;
import se.medarbetarsamtal.impl.plan.PreviousTalk;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.ManagerChecks;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Documents;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.setting.Times;
import se.medarbetarsamtal.impl.template.Draft;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateHead;
import se.medarbetarsamtal.impl.template.TemplateState;
import se.medarbetarsamtal.impl.vault.Vault;

/** All rooms of the bundle on a real database, with a host in memory. */
public final class House {

    public final TestDatabase database;
    public final CountingHost host;
    public final DialogueAccess access;
    public final AssignmentService assignments;
    public final AnswerService answers;
    public final OwnQuestionService ownQuestions;
    public final ReleaseService releases;
    public final DeliveryService deliveries;
    public final ClosingService closings;
    public final RevisionService revisions;
    public final DeliveredService delivered;
    public final ChangesService changes;
    public final AgreementService agreements;
    public final PlanService plans;
    public final PlanRowService planRows;
    public final PlanHistoryService planHistory;
    public final AgreementStatusService agreementStatuses;
    public final FollowUpService followUps;
    public final CarryOverService carryOver;
    public final CurriculumLinkService curriculumLinks;
    public final TaskService tasks;
    public final BookingService bookings;
    public final SeasonService seasons;
    public final CalendarFileService calendarFiles;
    public final RoomService rooms;
    public final SlotService slots;
    public final OfferService offers;
    public final ChoiceService choices;
    public final TimeRequestService timeRequests;
    public final CancellationService cancellations;
    public final OutstandingService outstanding;
    public final ManyBookingsService manyBookings;
    public final OwnBookingsService ownBookings;
    public final HoldingService holdings;
    public final MentorGroupService mentorGroups;
    public final MyDialoguesService myDialogues;
    public final SheetService sheets;
    public final TimeService timeOfTalk;
    public final TripWire tripWire;
    public final HandOverService handOvers;
    public final ReminderService reminders;
    public final TakeOverService takeOvers;
    public final ReadingLogService readingLogs;
    /** One round of the sweep over the links. */
    public final Runnable sweep;
    /** One round of the sweep over the days of follow-up. */
    public final Runnable reminderSweep;
    public final CopyService copies;
    public final CopyDocumentService copyDocuments;
    public final OwnDataService ownData;
    public final PlanDocumentService planDocuments;
    public final PackageService packages;
    public final DepositService deposits;
    public final NotesService notes;
    public final WithoutManagerService withoutManager;
    public final UnitGoalService unitGoals;
    public final TalkGoalsService talkGoals;
    public final CurriculumService curricula;
    public final SettingsService settings;
    public final PrivacyService privacy;

    public House(TestDatabase database) {
        this(database, () -> NOW);
    }

    public House(TestDatabase database, Clock clock) {
        this.database = database;
        this.host = new CountingHost(database.transactions());
        tripWire = new TripWire(
                database.seenMentors(), new NewMentorNotices(database.outbox(), clock), database.transactions());
        Journal journal = new Journal(database.journal(), tripWire, database.transactions(), clock);
        AccessPolicy policy = new AccessPolicy(host, new ManagerChecks(host, database.settings(), clock), journal, clock);
        access = new DialogueAccess(database.dialogues(), policy);
        Vault vault = new Vault(host, database.keys());
        FormerPreparations former = new FormerPreparations(
                database.texts(), database.releases(), database.deliveries(), database.seenMentors(), journal);
        TextWriter writer = new TextWriter(
                database.dialogues(), database.texts(), journal, database.transactions(), clock);
        OutboxWriter outbox = new OutboxWriter(database.outbox(), database.reminders(), new TimeReminding(host,
                database.dialogues(), database.timeReminders(), database.outbox(), database.transactions(), clock), database.settings(), clock);
        TimeBook times = new TimeBook(database.bookings(), database.claims(), database.timeNotes(), database.slots());
        TimeTexts timeTexts = new TimeTexts(database.texts(), vault, writer, host);
        List<Milestones> milestones = List.of(
                new AgreementMilestones(database.agreements(), database.statuses(), database.followUps(),
                        database.curriculumLinks(), clock),
                new BookingMilestones(database.bookings(), times, database.timeNotes(), outbox, clock), outbox);
        ProgressReader progress = new ProgressReader(database.dialogues(), database.texts(), database.releases(),
                database.deliveries(), database.handOvers(), database.deposits(), database.bookings(), database.timeNotes(), database.agreements(), database.followUps(),
                database.templates());
        Names names = new Names(host);
        ReadableTexts readable = new ReadableTexts(database.texts(), database.releases(), clock);
        assignments = new AssignmentService(policy, access, database.dialogues(), database.texts(), database.releases(),
                database.templates(), vault, database.keys(), journal, database.oneTime(), clock, milestones);
        AskedQuestions asked = new AskedQuestions(database.templates(), database.ownQuestions());
        ownQuestions = new OwnQuestionService(access, database.dialogues(), database.ownQuestions(), database.texts(),
                database.settings(), vault, writer, journal, database.oneTime(), clock);
        answers = new AnswerService(access, asked, vault, writer, database.releases(),
                database.transactions(), clock);
        releases = new ReleaseService(access, database.dialogues(), database.texts(), database.releases(),
                database.deliveries(), journal, database.transactions(), clock, milestones);
        deliveries = new DeliveryService(access, database.dialogues(), asked, database.texts(), database.releases(),
                database.deliveries(), database.handOvers(), database.settings(), vault, writer, journal, database.oneTime(),
                clock, milestones);
        closings = new ClosingService(access, database.dialogues(), database.texts(), vault, writer, journal, database.transactions(),
                database.oneTime(), milestones);
        revisions = new RevisionService(access, asked, database.texts(), vault, journal, database.transactions());
        delivered = new DeliveredService(access, database.deliveries(), database.agreements(), vault, journal, database.transactions());
        changes = new ChangesService(access, database.texts(), database.agreements(), database.followUps());
        PlanLock lock = new PlanLock(access, database.dialogues(), database.agreements());
        agreements = new AgreementService(access, lock, database.agreements(), database.statuses(), vault, writer,
                database.oneTime(), clock);
        planRows = new PlanRowService(access, lock, database.agreements(), database.statuses(), vault, writer, journal,
                database.oneTime(), clock);
        planHistory = new PlanHistoryService(access, lock, database.followUps(), revisions);
        OtherParty otherParty = new OtherParty(outbox);
        agreementStatuses = new AgreementStatusService(access, lock, database.agreements(), database.statuses(), otherParty,
                journal, database.transactions(), clock);
        followUps = new FollowUpService(access, lock, database.followUps(), database.texts(), vault, writer, otherParty,
                journal, database.oneTime(), clock);
        PreviousTalk previous = new PreviousTalk(access, database.dialogues());
        EarlierPlan earlier = new EarlierPlan(database.agreements(), database.curriculumLinks(), database.texts(), vault,
                journal, database.transactions());
        carryOver = new CarryOverService(access, previous, lock, earlier, database.agreements(), database.statuses(),
                database.curriculumLinks(), vault, writer, journal, database.oneTime(), clock);
        curriculumLinks = new CurriculumLinkService(access, lock, database.agreements(), database.curriculumLinks(),
                new CurriculumService(access, host, clock), journal, database.transactions());
        plans = new PlanService(access, previous, new PlanReader(database.agreements(), database.statuses(),
                database.curriculumLinks(), database.followUps(), database.texts(), vault, journal, database.transactions()),
                new PlanHeaders(database.accessLog(), host, clock),
                database.agreements(), database.templates(), names, clock);
        tasks = new TaskService(policy, database.dialogues(), database.agreements(), database.templates(), host, names, clock);
        calendarFiles = new CalendarFileService(access, database.bookings(), database.texts(), vault, database.settings(), journal,
                database.transactions(), host, clock);
        rooms = new RoomService(policy, host, clock);
        seasons = new SeasonService(policy, database.dialogues(), database.bookings(), database.claims(), host, names, clock);
        bookings = new BookingService(access, database.dialogues(), database.bookings(), times, timeTexts, journal,
                database.oneTime(), clock, outbox);
        slots = new SlotService(policy, database.slots(), database.claims(), database.oneTime(), clock);
        offers = new OfferService(policy, slots, database.slots(), database.bookings(), database.dialogues(), database.oneTime(), host, outbox);
        choices = new ChoiceService(access, database.slots(), database.claims(), database.timeNotes(), times, timeTexts,
                journal, database.transactions(), database.oneTime(), clock, outbox);
        timeRequests = new TimeRequestService(access, database.dialogues(), database.timeNotes(), timeTexts, database.oneTime(), clock, outbox);
        cancellations = new CancellationService(access, database.bookings(), database.slots(), database.claims(), times, timeTexts,
                journal, database.oneTime(), outbox);
        outstanding = new OutstandingService(access, database.dialogues(), database.timeNotes(), journal, database.transactions());
        manyBookings = new ManyBookingsService(policy, database.dialogues(), times, timeTexts, journal, database.oneTime(), clock, host, outbox);
        ownBookings = new OwnBookingsService(policy, database.dialogues(), database.bookings(), database.slots(), host, clock);
        holdings = new HoldingService(access, database.dialogues(), journal, database.transactions(), clock, milestones);
        handOvers = new HandOverService(access, database.dialogues(), database.deliveries(), database.handOvers(), journal, database.transactions(), clock);
        reminders = new ReminderService(policy, database.dialogues(), database.texts(), database.releases(), database.nudges(), database.oneTime(),
                clock, milestones);
        takeOvers = new TakeOverService(
                access, database.dialogues(), former, journal, database.transactions(), clock, milestones);
        readingLogs = new ReadingLogService(access, database.accessLog(), journal, database.transactions(), names, clock);
        sweep = Sweeps.of(host, database, tripWire, former, clock);
        reminderSweep = ReminderSweeps.of(host, database, clock);
        mentorGroups = new MentorGroupService(policy, database.dialogues(), progress, database.settings(), host, clock);
        myDialogues = new MyDialoguesService(policy, progress, host, names,
                new NewManagers(tripWire, database.seenMentors(), database.settings(), database.transactions(), clock));
        sheets = new SheetService(access, policy, database.templates(), readable, database.releases(), database.deliveries(),
                database.handOvers(), database.settings(), database.agreements(), database.ownQuestions(),
                database.bookings(), database.timeNotes(), new TimeWarnings(host, clock), vault, journal, database.transactions(), host, names);
        timeOfTalk = new TimeService(access, database.templates(), database.texts(), database.settings(), database.bookings(), database.timeNotes(),
                new TimeWarnings(host, clock), vault, journal, database.transactions(), names);
        PlanHeads heads = new PlanHeads(database.accessLog(), database.bookings(), host, clock);
        CopyReader copyReader = new CopyReader(database.templates(), readable, database.ownQuestions(), database.agreements(),
                database.followUps(), database.bookings(), vault, journal, database.transactions());
        copies = new CopyService(access, policy, database.dialogues(), copyReader, host, clock);
        ownData = new OwnDataService(access, policy, database.dialogues(), copyReader, new HistoryReader(database.texts(),
                database.statuses(), database.curriculumLinks(), database.agreements(), database.deliveries(), database.handOvers(),
                database.bookings(), database.timeNotes(), database.accessLog()), host, clock);
        copyDocuments = new CopyDocumentService(access, copies, ownData, host);
        PackageMaker packageMaker = new PackageMaker(database.templates(), heads, database.ownQuestions(), database.agreements(),
                database.deliveries(), vault, new JsonRecords(), clock);
        packages = new PackageService(access, database.deliveries(), packageMaker, journal, database.transactions());
        deposits = new DepositService(access, database.dialogues(), database.deliveries(), database.deposits(), database.handOvers(),
                packageMaker, journal, database.transactions(), database.oneTime(), host, clock);
        planDocuments = new PlanDocumentService(access, database.templates(), heads, database.agreements(),
                database.deliveries(), database.texts(), vault, journal, database.transactions());
        notes = new NotesService(access, database.templates(), heads, database.ownQuestions(), database.deliveries(), database.texts(),
                readable, vault, journal, database.transactions());
        withoutManager = new WithoutManagerService(policy, database.dialogues(), host, clock);
        unitGoals = new UnitGoalService(policy, database.unitGoals(), database.oneTime(), clock);
        talkGoals = new TalkGoalsService(access, unitGoals, host, clock);
        curricula = new CurriculumService(access, host, clock);
        settings = new SettingsService(policy, database.settings(), names, database.transactions(), clock);
        privacy = new PrivacyService(policy, database.settings(), host);
    }

    /** @return a chef with an accepted befattning and these mentees, as a request of that chef */
    public Request manager(PersonRef manager, PersonRef... mentees) {
        host.makeManager(manager);
        for (PersonRef mentee : mentees) {
            host.link(manager, mentee);
        }
        return People.request(manager, HostRole.STAFF, HostRole.OBSERVER);
    }

    /** What the huvudman decides: questions of the parties' own. */
    public void allowOwnQuestions() {
        decide(new Settings(List.of("Rektor"), Acknowledgement.ACKNOWLEDGED, 0, Labels.OWN_WORDS, false, Times.DEFAULTS, true, Documents.NONE));
    }

    public void decide(Settings wanted) {
        int version = database.settings().find(KOMMUN).map(SettingStore.Stored::version).orElse(0);
        database.transactions().run(() -> database.settings().replace(KOMMUN, wanted, version, People.KARIN, NOW));
    }

    public TemplateId publish(TemplateDocument document) {
        TemplateId template = new TemplateId(RandomIds.next());
        PublishedTemplate published = new PublishedTemplate(
                template, 1, KOMMUN, SCHOOL, PublicationLevel.PRINCIPAL_ORGANISER, NOW, document);
        TemplateHead head = new TemplateHead(template, KOMMUN, SCHOOL, TemplateState.PUBLISHED, published.level(), 1,
                Draft.of(document), 1, false, Optional.empty(), NOW);
        database.transactions().run(() -> {
            database.templateHeads().insert(head);
            database.templates().insert(published);
        });
        return template;
    }

    /** @return the new talk of one employee */
    public DialogueId assign(Request manager, TemplateId template, PersonRef employee) {
        Assignment wanted = new Assignment(template, Set.of(employee), Set.of());
        Optional<DialogueId> dialogue = assignments.assign(manager, wanted).outcomes().get(0).dialogue();
        return dialogue.orElseThrow();
    }
}
