package se.medarbetarsamtal.impl.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsApplicationBase;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Configuration;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.OneTime;
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
import se.medarbetarsamtal.impl.document.NotesService;
import se.medarbetarsamtal.impl.document.OwnDataService;
import se.medarbetarsamtal.impl.document.PackageService;
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
import se.medarbetarsamtal.impl.rest.booking.BookingResource;
import se.medarbetarsamtal.impl.rest.booking.BookingSlotResource;
import se.medarbetarsamtal.impl.rest.booking.BookingsResource;
import se.medarbetarsamtal.impl.rest.booking.CalendarFileResource;
import se.medarbetarsamtal.impl.rest.booking.CancellationsResource;
import se.medarbetarsamtal.impl.rest.booking.OutstandingResource;
import se.medarbetarsamtal.impl.rest.booking.RoomsResource;
import se.medarbetarsamtal.impl.rest.booking.SeasonResource;
import se.medarbetarsamtal.impl.rest.booking.SlotOffersResource;
import se.medarbetarsamtal.impl.rest.booking.SlotReleasesResource;
import se.medarbetarsamtal.impl.rest.booking.SlotsResource;
import se.medarbetarsamtal.impl.rest.booking.TalkSlotsResource;
import se.medarbetarsamtal.impl.rest.booking.TimeRequestsResource;
import se.medarbetarsamtal.impl.rest.dialogue.AssignmentResource;
import se.medarbetarsamtal.impl.rest.dialogue.ClosingResource;
import se.medarbetarsamtal.impl.rest.dialogue.DeliveryResource;
import se.medarbetarsamtal.impl.rest.dialogue.HandOverResource;
import se.medarbetarsamtal.impl.rest.dialogue.HoldingResource;
import se.medarbetarsamtal.impl.rest.dialogue.OwnQuestionResource;
import se.medarbetarsamtal.impl.rest.dialogue.ReleaseResource;
import se.medarbetarsamtal.impl.rest.dialogue.ReminderResource;
import se.medarbetarsamtal.impl.rest.dialogue.ResponsibleResource;
import se.medarbetarsamtal.impl.rest.dialogue.WritingResource;
import se.medarbetarsamtal.impl.rest.document.CopyDocumentResource;
import se.medarbetarsamtal.impl.rest.document.CopyResource;
import se.medarbetarsamtal.impl.rest.document.DepositsResource;
import se.medarbetarsamtal.impl.rest.document.OwnDataResource;
import se.medarbetarsamtal.impl.rest.document.PackageResource;
import se.medarbetarsamtal.impl.rest.document.PersonnelNotesDocumentResource;
import se.medarbetarsamtal.impl.rest.document.PersonnelNotesResource;
import se.medarbetarsamtal.impl.rest.document.PlanDocumentResource;
import se.medarbetarsamtal.impl.rest.document.RecordCopiesResource;
import se.medarbetarsamtal.impl.rest.gate.ActorFilter;
import se.medarbetarsamtal.impl.rest.gate.AnswerHeaders;
import se.medarbetarsamtal.impl.rest.gate.BodyFilter;
import se.medarbetarsamtal.impl.rest.gate.CrossSiteFilter;
import se.medarbetarsamtal.impl.rest.gate.EvenTime;
import se.medarbetarsamtal.impl.rest.gate.IdempotencyKeyFilter;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.ReadableHeaders;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.gate.RequestEnd;
import se.medarbetarsamtal.impl.rest.json.JsonBodies;
import se.medarbetarsamtal.impl.rest.json.StrictJson;
import se.medarbetarsamtal.impl.rest.overview.ChangesResource;
import se.medarbetarsamtal.impl.rest.overview.DeliveredResource;
import se.medarbetarsamtal.impl.rest.overview.DialogueResource;
import se.medarbetarsamtal.impl.rest.overview.MeResource;
import se.medarbetarsamtal.impl.rest.overview.MentorGroupResource;
import se.medarbetarsamtal.impl.rest.overview.MyDialoguesResource;
import se.medarbetarsamtal.impl.rest.overview.PrivacyResource;
import se.medarbetarsamtal.impl.rest.overview.ReadsResource;
import se.medarbetarsamtal.impl.rest.overview.WithoutManagerResource;
import se.medarbetarsamtal.impl.rest.period.TalkGoalsResource;
import se.medarbetarsamtal.impl.rest.period.UnitGoalsResource;
import se.medarbetarsamtal.impl.rest.plan.AgreementResource;
import se.medarbetarsamtal.impl.rest.plan.AgreementStatusResource;
import se.medarbetarsamtal.impl.rest.plan.CurriculumResource;
import se.medarbetarsamtal.impl.rest.plan.FollowUpResource;
import se.medarbetarsamtal.impl.rest.plan.PlanResource;
import se.medarbetarsamtal.impl.rest.plan.TaskResource;
import se.medarbetarsamtal.impl.rest.problem.HttpErrorMapper;
import se.medarbetarsamtal.impl.rest.problem.IncidentMapper;
import se.medarbetarsamtal.impl.rest.problem.ProblemTexts;
import se.medarbetarsamtal.impl.rest.problem.ProblemWords;
import se.medarbetarsamtal.impl.rest.problem.RefusalMapper;
import se.medarbetarsamtal.impl.rest.protection.ProtectionResource;
import se.medarbetarsamtal.impl.rest.setting.SettingsResource;
import se.medarbetarsamtal.impl.rest.template.DeprecationResource;
import se.medarbetarsamtal.impl.rest.template.DraftResource;
import se.medarbetarsamtal.impl.rest.template.OwnTemplatesResource;
import se.medarbetarsamtal.impl.rest.template.PublicationResource;
import se.medarbetarsamtal.impl.rest.template.SourceChangesResource;
import se.medarbetarsamtal.impl.rest.template.TemplateExportResource;
import se.medarbetarsamtal.impl.rest.template.TemplateImportResource;
import se.medarbetarsamtal.impl.rest.template.TemplateResource;
import se.medarbetarsamtal.impl.template.DraftService;
import se.medarbetarsamtal.impl.template.PublicationService;
import se.medarbetarsamtal.impl.template.TemplateFileService;
import se.medarbetarsamtal.impl.template.TemplateService;
import se.medarbetarsamtal.impl.template.lineage.LineageService;

/**
 * The whole service as one: while a bundle comes or goes, all of it is there or nothing. Everything in it, error answers
 * included, stays in it, so that the resources of others are untouched.
 */
@Component(service = Application.class)
@JakartarsApplicationBase("medarbetarsamtal/api/v1")
@JakartarsName("medarbetarsamtal")
public class MedarbetarsamtalApplication extends Application {

    private final Set<Object> singletons;

    @Activate
    public MedarbetarsamtalApplication(
            @Reference MyDialoguesService myDialogues,
            @Reference ReadinessService readiness,
            @Reference MentorGroupService mentorGroups,
            @Reference TemplateListing listing,
            @Reference TemplateService templates,
            @Reference Workshops workshops,
            @Reference DraftService drafts,
            @Reference PublicationService publications,
            @Reference LineageService lineage,
            @Reference TemplateFileService templateFiles,
            @Reference AssignmentService assignments,
            @Reference SheetService sheets,
            @Reference AnswerService answers,
            @Reference RevisionService revisions,
            @Reference OwnQuestionService ownQuestions,
            @Reference ReleaseService releases,
            @Reference DeliveryService deliveries,
            @Reference DeliveredService delivered,
            @Reference ChangesService changes,
            @Reference ClosingService closings,
            @Reference AgreementService agreements,
            @Reference PlanService plans,
            @Reference PlanRowService planRows,
            @Reference PlanHistoryService planHistory,
            @Reference AgreementStatusService agreementStatuses,
            @Reference CurriculumLinkService curriculumLinks,
            @Reference FollowUpService followUps,
            @Reference CarryOverService carryOver,
            @Reference TaskService tasks,
            @Reference BookingService bookings,
            @Reference TimeService times,
            @Reference SeasonService seasons,
            @Reference SlotService slots,
            @Reference OfferService offers,
            @Reference ChoiceService choices,
            @Reference TimeRequestService timeRequests,
            @Reference CancellationService cancellations,
            @Reference OutstandingService outstanding,
            @Reference ManyBookingsService manyBookings,
            @Reference OwnBookingsService ownBookings,
            @Reference CalendarFileService calendarFiles,
            @Reference RoomService rooms,
            @Reference HoldingService holdings,
            @Reference HandOverService handOvers,
            @Reference ReminderService reminders,
            @Reference TakeOverService takeOvers,
            @Reference ReadingLogService readingLogs,
            @Reference SettingsService settings,
            @Reference PrivacyService privacy,
            @Reference ProtectionService protection,
            @Reference CopyService copies,
            @Reference CopyDocumentService copyDocuments,
            @Reference OwnDataService ownData,
            @Reference PlanDocumentService planDocuments,
            @Reference PackageService packages,
            @Reference DepositService deposits,
            @Reference NotesService notes,
            @Reference WithoutManagerService withoutManager,
            @Reference UnitGoalService unitGoals,
            @Reference TalkGoalsService talkGoals,
            @Reference CurriculumService curricula,
            @Reference Host host,
            @Reference OneTime oneTime,
            @Reference Clock clock,
            @Reference Configuration configuration) {
        ObjectMapper json = StrictJson.mapper();
        Repeatable repeatable = new Repeatable(oneTime, json);
        IncidentMapper incidents = new IncidentMapper();
        singletons = Set.of(
                new MeResource(myDialogues, readiness),
                new MentorGroupResource(mentorGroups),
                new TemplateResource(listing, templates, repeatable),
                new OwnTemplatesResource(workshops, drafts, repeatable),
                new SourceChangesResource(lineage, repeatable),
                new TemplateExportResource(templateFiles),
                new TemplateImportResource(templateFiles, repeatable, json),
                new DraftResource(workshops, drafts),
                new PublicationResource(publications),
                new DeprecationResource(publications),
                new AssignmentResource(assignments, repeatable),
                new MyDialoguesResource(myDialogues),
                new DialogueResource(sheets, assignments),
                new WritingResource(answers, revisions),
                new OwnQuestionResource(ownQuestions, repeatable),
                new ReleaseResource(releases),
                new DeliveryResource(deliveries, repeatable),
                new DeliveredResource(delivered),
                new ChangesResource(changes),
                new ClosingResource(holdings, closings, repeatable),
                new AgreementResource(agreements, repeatable),
                new PlanResource(plans, planRows, planHistory, carryOver, repeatable),
                new AgreementStatusResource(agreementStatuses, curriculumLinks, followUps, plans, repeatable),
                new FollowUpResource(followUps, planHistory, repeatable),
                new TaskResource(tasks),
                new BookingResource(bookings, times, repeatable),
                new SeasonResource(seasons),
                new BookingsResource(manyBookings, ownBookings, repeatable),
                new SlotsResource(slots, offers, repeatable),
                new SlotOffersResource(offers, repeatable),
                new SlotReleasesResource(slots, repeatable),
                new TalkSlotsResource(choices),
                new BookingSlotResource(choices),
                new TimeRequestsResource(timeRequests, repeatable),
                new CancellationsResource(cancellations, repeatable),
                new OutstandingResource(outstanding),
                new CalendarFileResource(calendarFiles),
                new RoomsResource(rooms),
                new HoldingResource(holdings),
                new HandOverResource(handOvers),
                new ReminderResource(reminders, repeatable),
                new ResponsibleResource(takeOvers),
                new ReadsResource(readingLogs),
                new SettingsResource(settings),
                new PrivacyResource(privacy),
                new ProtectionResource(protection),
                new CopyResource(copies),
                new PersonnelNotesResource(notes),
                new PersonnelNotesDocumentResource(notes),
                new CopyDocumentResource(copyDocuments),
                new RecordCopiesResource(copies, json),
                new OwnDataResource(ownData, json),
                new PlanDocumentResource(planDocuments),
                new PackageResource(packages),
                new DepositsResource(deposits, repeatable),
                new WithoutManagerResource(withoutManager),
                new UnitGoalsResource(unitGoals, repeatable),
                new TalkGoalsResource(talkGoals),
                new CurriculumResource(curricula),
                new EvenTime(clock),
                new ActorFilter(host),
                new ReadableHeaders(),
                new CrossSiteFilter(configuration::publicOrigin),
                new BodyFilter(),
                new IfMatch(),
                new IdempotencyKeyFilter(),
                new RequestEnd(),
                new AnswerHeaders(),
                new ProblemWords(new ProblemTexts()),
                new RefusalMapper(incidents),
                new HttpErrorMapper(incidents),
                incidents,
                new JsonBodies(json));
    }

    @Override
    @SuppressWarnings("deprecation") // what replaces it, getClasses, lets nobody inject through constructors
    public Set<Object> getSingletons() {
        return singletons;
    }

    /** No description of the service but the one in its documentation. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
