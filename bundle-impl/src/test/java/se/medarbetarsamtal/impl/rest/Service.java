package se.medarbetarsamtal.impl.rest;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.Identity;
import se.medarbetarsamtal.impl.Configuration;
import se.medarbetarsamtal.impl.Host;
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
import se.medarbetarsamtal.impl.booking.TimeRequestService;
import se.medarbetarsamtal.impl.dialogue.AnswerService;
import se.medarbetarsamtal.impl.dialogue.AssignmentService;
import se.medarbetarsamtal.impl.dialogue.ClosingService;
import se.medarbetarsamtal.impl.dialogue.DeliveryService;
import se.medarbetarsamtal.impl.dialogue.HandOverService;
import se.medarbetarsamtal.impl.dialogue.HoldingService;
import se.medarbetarsamtal.impl.dialogue.OwnQuestionService;
import se.medarbetarsamtal.impl.dialogue.ReleaseService;
import se.medarbetarsamtal.impl.dialogue.ReminderService;
import se.medarbetarsamtal.impl.dialogue.RevisionService;
import se.medarbetarsamtal.impl.dialogue.TakeOverService;
import se.medarbetarsamtal.impl.document.CopyDocumentService;
import se.medarbetarsamtal.impl.document.CopyService;
import se.medarbetarsamtal.impl.document.DepositService;
import se.medarbetarsamtal.impl.document.PackageService;
import se.medarbetarsamtal.impl.document.NotesService;
import se.medarbetarsamtal.impl.document.OwnDataService;
import se.medarbetarsamtal.impl.document.PlanDocumentService;
import se.medarbetarsamtal.impl.overview.ChangesService;
import se.medarbetarsamtal.impl.overview.DeliveredService;
import se.medarbetarsamtal.impl.overview.MentorGroupService;
import se.medarbetarsamtal.impl.overview.MyDialoguesService;
import se.medarbetarsamtal.impl.overview.PlanService;
import se.medarbetarsamtal.impl.overview.PrivacyService;
import se.medarbetarsamtal.impl.overview.ProtectionService;
import se.medarbetarsamtal.impl.overview.ReadinessService;
import se.medarbetarsamtal.impl.overview.ReadingLogService;
import se.medarbetarsamtal.impl.overview.SeasonService;
import se.medarbetarsamtal.impl.overview.SettingsService;
import se.medarbetarsamtal.impl.overview.SheetService;
import se.medarbetarsamtal.impl.overview.TalkGoalsService;
import se.medarbetarsamtal.impl.overview.TaskService;
import se.medarbetarsamtal.impl.overview.TemplateListing;
import se.medarbetarsamtal.impl.overview.TimeService;
import se.medarbetarsamtal.impl.overview.WithoutManagerService;
import se.medarbetarsamtal.impl.overview.Workshops;
import se.medarbetarsamtal.impl.period.UnitGoalService;
import se.medarbetarsamtal.impl.plan.AgreementService;
import se.medarbetarsamtal.impl.plan.AgreementStatusService;
import se.medarbetarsamtal.impl.plan.CarryOverService;
import se.medarbetarsamtal.impl.plan.CurriculumLinkService;
import se.medarbetarsamtal.impl.plan.CurriculumService;
import se.medarbetarsamtal.impl.plan.FollowUpService;
import se.medarbetarsamtal.impl.plan.PlanHistoryService;
import se.medarbetarsamtal.impl.plan.PlanRowService;
import se.medarbetarsamtal.impl.template.DraftService;
import se.medarbetarsamtal.impl.template.PublicationService;
import se.medarbetarsamtal.impl.template.TemplateFileService;
import se.medarbetarsamtal.impl.template.TemplateService;
import se.medarbetarsamtal.impl.template.lineage.LineageService;

/** The real Application in a real Jersey without a network; only the services behind it are mocks. */
final class Service {

    static final String ORIGIN = "https://skola.example";
    static final String BASE = "http://localhost/medarbetarsamtal/api/v1/";
    static final Actor KARIN = new Actor(new PersonRef("p-1"), new TenantRef("t-1"), Set.of(), Optional.empty());

    final MyDialoguesService myDialogues = mock(MyDialoguesService.class);
    final ReadinessService readiness = mock(ReadinessService.class);
    final MentorGroupService mentorGroups = mock(MentorGroupService.class);
    final TemplateListing listing = mock(TemplateListing.class);
    final TemplateService templates = mock(TemplateService.class);
    final Workshops workshops = mock(Workshops.class);
    final DraftService drafts = mock(DraftService.class);
    final PublicationService publications = mock(PublicationService.class);
    final LineageService lineage = mock(LineageService.class);
    final TemplateFileService templateFiles = mock(TemplateFileService.class);
    final AssignmentService assignments = mock(AssignmentService.class);
    final SheetService sheets = mock(SheetService.class);
    final AnswerService answers = mock(AnswerService.class);
    final RevisionService revisions = mock(RevisionService.class);
    final ReleaseService releases = mock(ReleaseService.class);
    final DeliveryService deliveries = mock(DeliveryService.class);
    final DeliveredService delivered = mock(DeliveredService.class);
    final ChangesService changes = mock(ChangesService.class);
    final ClosingService closings = mock(ClosingService.class);
    final OwnQuestionService ownQuestions = mock(OwnQuestionService.class);
    final AgreementService agreements = mock(AgreementService.class);
    final PlanService plans = mock(PlanService.class);
    final PlanRowService planRows = mock(PlanRowService.class);
    final PlanHistoryService planHistory = mock(PlanHistoryService.class);
    final AgreementStatusService agreementStatuses = mock(AgreementStatusService.class);
    final CurriculumLinkService curriculumLinks = mock(CurriculumLinkService.class);
    final FollowUpService followUps = mock(FollowUpService.class);
    final CarryOverService carryOver = mock(CarryOverService.class);
    final TaskService tasks = mock(TaskService.class);
    final BookingService bookings = mock(BookingService.class);
    final TimeService times = mock(TimeService.class);
    final SeasonService seasons = mock(SeasonService.class);
    final SlotService slots = mock(SlotService.class);
    final OfferService offers = mock(OfferService.class);
    final ChoiceService choices = mock(ChoiceService.class);
    final TimeRequestService timeRequests = mock(TimeRequestService.class);
    final CancellationService cancellations = mock(CancellationService.class);
    final OutstandingService outstanding = mock(OutstandingService.class);
    final ManyBookingsService manyBookings = mock(ManyBookingsService.class);
    final OwnBookingsService ownBookings = mock(OwnBookingsService.class);
    final CalendarFileService calendarFiles = mock(CalendarFileService.class);
    final RoomService rooms = mock(RoomService.class);
    final HoldingService holdings = mock(HoldingService.class);
    final ReminderService reminders = mock(ReminderService.class);
    final HandOverService handOvers = mock(HandOverService.class);
    final TakeOverService takeOvers = mock(TakeOverService.class);
    final ReadingLogService readingLogs = mock(ReadingLogService.class);
    final SettingsService settings = mock(SettingsService.class);
    final PrivacyService privacy = mock(PrivacyService.class);
    final ProtectionService protection = mock(ProtectionService.class);
    final CopyService copies = mock(CopyService.class);
    final CopyDocumentService copyDocuments = mock(CopyDocumentService.class);
    final OwnDataService ownData = mock(OwnDataService.class);
    final PlanDocumentService planDocuments = mock(PlanDocumentService.class);
    final PackageService packages = mock(PackageService.class);
    final DepositService deposits = mock(DepositService.class);
    final NotesService notes = mock(NotesService.class);
    final WithoutManagerService withoutManager = mock(WithoutManagerService.class);
    final UnitGoalService unitGoals = mock(UnitGoalService.class);
    final TalkGoalsService talkGoals = mock(TalkGoalsService.class);
    final CurriculumService curricula = mock(CurriculumService.class);
    final Identity identity = mock(Identity.class);
    final KeptKeys oneTime = new KeptKeys();

    /** Jersey warns of every resource that comes as an object. */
    private static final Logger WARNINGS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private final HttpServletRequest servletRequest = mock(HttpServletRequest.class);
    private final ApplicationHandler jersey;

    Service() {
        WARNINGS.setLevel(Level.SEVERE);
        Host host = mock(Host.class);
        lenient().when(host.identity()).thenReturn(identity);
        given(identity.actor(anyString())).willReturn(Optional.empty());
        given(identity.actor("karin")).willReturn(Optional.of(KARIN));
        Configuration configuration = mock(Configuration.class);
        lenient().when(configuration.publicOrigin()).thenReturn(ORIGIN);
        MedarbetarsamtalApplication application = new MedarbetarsamtalApplication(myDialogues, readiness, mentorGroups,
                listing, templates, workshops, drafts, publications, lineage, templateFiles, assignments, sheets, answers, revisions, ownQuestions, releases, deliveries,
                delivered, changes, closings, agreements, plans, planRows, planHistory, agreementStatuses, curriculumLinks, followUps,
                carryOver, tasks, bookings, times, seasons, slots, offers, choices, timeRequests, cancellations,
                outstanding, manyBookings, ownBookings, calendarFiles, rooms, holdings,
                handOvers, reminders,
                takeOvers, readingLogs, settings, privacy, protection, copies, copyDocuments, ownData, planDocuments, packages, deposits, notes,
                withoutManager, unitGoals, talkGoals, curricula, host, oneTime, Instant::now, configuration);
        jersey = new ApplicationHandler(ResourceConfig.forApplication(application), new AbstractBinder() {
            @Override
            protected void configure() {
                bind(servletRequest).to(HttpServletRequest.class);
            }
        });
    }

    Reply answer(Call call) {
        given(servletRequest.getRemoteUser()).willReturn(call.user);
        ContainerRequest request = new ContainerRequest(URI.create(BASE), URI.create(BASE + call.path), call.method,
                null, new MapPropertiesDelegate(), null);
        call.headers.forEach(request::header);
        request.setEntityStream(call.body);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            ContainerResponse response = jersey.apply(request, body).get();
            return new Reply(response.getStatus(), response.getStringHeaders(), body.toByteArray());
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError("Nothing was answered", e);
        }
    }
}
