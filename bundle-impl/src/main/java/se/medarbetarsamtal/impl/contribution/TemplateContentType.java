package se.medarbetarsamtal.impl.contribution;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.SkolbankenContentType;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.impl.HostReady;
import se.medarbetarsamtal.impl.Messages;
import se.medarbetarsamtal.impl.Refusal;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateQuery;
import se.medarbetarsamtal.impl.template.TemplateSearch;

/** Lets Skolbanken search in the text of templates. */
@Component(service = SkolbankenContentType.class)
public class TemplateContentType implements SkolbankenContentType {

    private final Wording name = new Messages(TemplateContentType.class).of("content-type");
    private final TemplateSearch templates;

    @Activate
    public TemplateContentType(@Reference HostReady ready, @Reference TemplateSearch templates) {
        this.templates = templates;
    }

    @Override
    public String schoolForm() {
        return TemplateDocument.SCHOOL_FORM;
    }

    @Override
    public Wording name() {
        return name;
    }

    @Override
    public List<TemplateId> search(Actor reader, String words) {
        Request request = new Request(reader, Optional.empty());
        try {
            return templates.all(request, TemplateQuery.of(words));
        } catch (Refusal refused) {
            return List.of();
        } finally {
            request.end();
        }
    }
}
