package se.medarbetarsamtal.impl.rest.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.impl.overview.Task;
import se.medarbetarsamtal.impl.overview.TaskService;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.problem.Problem;

/** What the actor has promised. */
@Path("tasks")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class TaskResource {

    private final TaskService tasks;

    public TaskResource(TaskService tasks) {
        this.tasks = tasks;
    }

    record TasksView(List<Item> items) {

        record Person(String person, String displayName) {

            /** Names nobody. */
            @Override
            public String toString() {
                return "Person[…]";
            }
        }

        /**
         * @param period the name of the round
         * @param implementationOn null when none is set
         * @param followUpOn null when none is set
         * @param employee null for the own talk
         */
        record Item(
                String agreement,
                String dialogue,
                String period,
                String title,
                AgreementKind kind,
                AgreementStatus status,
                Task.What what,
                LocalDate implementationOn,
                LocalDate followUpOn,
                boolean overdue,
                Person employee) {

            static Item of(Task task) {
                return new Item(
                        task.agreement().id(),
                        task.dialogue().id().value(),
                        task.dialogue().period().name(),
                        task.title(),
                        task.agreement().kind(),
                        task.agreement().status(),
                        task.what(),
                        task.agreement().dates().implementation().orElse(null),
                        task.agreement().dates().followUp().orElse(null),
                        task.isOverdue(),
                        task.employeeName().map(name -> new Person(task.dialogue().employee().value(), name)).orElse(null));
            }
        }
    }

    @GET
    public Object mine(@Context ContainerRequestContext context) {
        return Requests.answer(context,
                request -> new TasksView(tasks.mine(request).stream().map(TasksView.Item::of).toList()));
    }
}
