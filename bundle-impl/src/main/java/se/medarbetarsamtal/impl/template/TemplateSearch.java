package se.medarbetarsamtal.impl.template;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.policy.AccessPolicy;

/** Finds templates for whoever may assign or answer them. */
@Component(service = TemplateSearch.class)
public class TemplateSearch {

    private final TemplateIndex index;
    private final AccessPolicy policy;

    @Activate
    public TemplateSearch(@Reference TemplateIndex index, @Reference AccessPolicy policy) {
        this.index = index;
        this.policy = policy;
    }

    /** @param after where an earlier page ended; empty for the beginning */
    public TemplatePage search(Request request, TemplateQuery query, Optional<TemplateCursor> after) {
        policy.requireStaff(request, "templates");
        return query.findsNothing() ? TemplatePage.EMPTY : index.search(TemplateReader.of(request), query, after);
    }

    /** @return all that is found, by title */
    public List<TemplateId> all(Request request, TemplateQuery query) {
        policy.requireStaff(request, "templates");
        return query.findsNothing() ? List.of() : index.all(TemplateReader.of(request), query);
    }
}
