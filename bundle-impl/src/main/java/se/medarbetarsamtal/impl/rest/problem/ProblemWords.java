package se.medarbetarsamtal.impl.rest.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import se.medarbetarsamtal.impl.Invalid;

/** Gives a problem its words on the way out, in the language that the client asks for. */
public final class ProblemWords implements ContainerResponseFilter {

    private final ProblemTexts messages;

    public ProblemWords(ProblemTexts messages) {
        this.messages = messages;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            Locale language = ProblemTexts.language(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            response.setEntity(view(problem, language));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        }
    }

    private ProblemView view(Problem problem, Locale language) {
        ProblemType type = problem.type();
        List<ProblemView.Fault> faults = problem.faults().stream().map(fault -> view(fault, language)).toList();
        return new ProblemView(type.uri(), messages.problem(type, language), type.status(), faults, problem.details());
    }

    private ProblemView.Fault view(Invalid.Fault fault, Locale language) {
        return new ProblemView.Fault(fault.field(), fault.code(), messages.fault(fault.code(), language));
    }
}
