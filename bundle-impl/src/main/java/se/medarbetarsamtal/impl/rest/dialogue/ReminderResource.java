package se.medarbetarsamtal.impl.rest.dialogue;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.dialogue.ReminderService;
import se.medarbetarsamtal.impl.rest.gate.Repeatable;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Reference;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** Reminding staff of the underlag that waits for them. */
@Path("reminders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ReminderResource {

    private final ReminderService reminders;
    private final Repeatable repeatable;

    public ReminderResource(ReminderService reminders, Repeatable repeatable) {
        this.reminders = reminders;
        this.repeatable = repeatable;
    }

    record ReminderBody(@JsonDeserialize(contentUsing = Reference.class) List<String> persons) {

        Set<PersonRef> wanted() {
            return Given.required("persons", persons).stream()
                    .map(person -> Given.reference(PersonRef::new, person))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "ReminderBody[…]";
        }
    }

    record ReportView(List<OutcomeView> outcomes) {

        static ReportView of(ReminderService.Report report) {
            return new ReportView(report.outcomes().stream()
                    .map(one -> new OutcomeView(one.person().value(), one.result())).toList());
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "ReportView[…]";
        }
    }

    record OutcomeView(String person, ReminderService.Result outcome) { }

    @POST
    public Response remind(ReminderBody body, @Context ContainerRequestContext context) {
        return repeatable.answer(
                context,
                ReminderService.Report.class,
                request -> reminders.remind(request, body.wanted()),
                report -> Repeatable.Outcome.ok(null, ReportView.of(report)));
    }
}
