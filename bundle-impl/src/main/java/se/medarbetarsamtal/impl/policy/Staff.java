package se.medarbetarsamtal.impl.policy;

import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Request;

/**
 * The medarbetare that an actor has in Min mentorsgrupp now: the only ones of whom lists may speak. Made by
 * {@link AccessPolicy} alone, for one request.
 */
public final class Staff {

    private final Request request;
    private final List<PersonRef> employees;
    private final int pupils;
    private final List<MentorLink> links;

    Staff(Request request, List<PersonRef> employees, int pupils) {
        this(request, employees, pupils, List.of());
    }

    Staff(Request request, List<PersonRef> employees, int pupils, List<MentorLink> links) {
        this.request = request;
        this.employees = List.copyOf(employees);
        this.pupils = pupils;
        this.links = List.copyOf(links);
    }

    public Request request() {
        return request;
    }

    /** @return in the host's order, each once */
    public List<PersonRef> employees() {
        return employees;
    }

    /** @return how many pupils stand in the same group; nothing else is said of them */
    public int pupils() {
        return pupils;
    }

    /** @return all mentor links of those whom the actor assigns to; of others none was asked for */
    public List<MentorLink> links() {
        return links;
    }
}
