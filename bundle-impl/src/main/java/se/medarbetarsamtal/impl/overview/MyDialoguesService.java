package se.medarbetarsamtal.impl.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.journal.SeenMentor;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.Staff;

/** The employee's own page. */
@Component(service = MyDialoguesService.class)
public class MyDialoguesService {

    private final AccessPolicy policy;
    private final ProgressReader progress;
    private final Host host;
    private final Names names;
    private final NewManagers newManagers;

    @Activate
    public MyDialoguesService(
            @Reference AccessPolicy policy,
            @Reference ProgressReader progress,
            @Reference Host host,
            @Reference Names names,
            @Reference NewManagers newManagers) {
        this.policy = policy;
        this.progress = progress;
        this.host = host;
        this.names = names;
        this.newManagers = newManagers;
    }

    public MyDialogues mine(Request request) {
        Staff self = policy.self(request);
        List<MentorLink> links = host.relations().mentorsOf(request.tenant(), self.employees())
                .getOrDefault(request.person(), List.of());
        List<PersonRef> mentors = links.stream().map(MentorLink::mentor).distinct().toList();
        List<Progress> talks = progress.of(self, Optional.empty()).stream().map(Progress::forEmployee).toList();
        List<SeenMentor> news = talks.isEmpty() ? List.of() : newManagers.of(request, links);
        Names.Known known = names.of(request.tenant(), request.person(),
                Stream.concat(mentors.stream(), news.stream().map(SeenMentor::mentor)).toList());
        return new MyDialogues(
                talks.stream()
                        .map(talk -> new MyDialogues.Item(talk, known.managers(links, talk.dialogue().responsible())))
                        .toList(),
                news.stream().map(link -> NewManagers.named(link, links, known)).toList());
    }

    /** @return the actor's own name, as the host writes it now */
    public String myName(Request request) {
        policy.self(request);
        return names.of(request.tenant(), request.person(), List.of()).of(request.person());
    }
}
