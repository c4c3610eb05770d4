package se.medarbetarsamtal.impl.template;

import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;

/** Templates as files, out and in. */
@Component(service = TemplateFileService.class)
public class TemplateFileService {

    private final Templates templates;
    private final TemplateHeads heads;
    private final OneTime oneTime;
    private final Clock clock;
    private final AccessPolicy policy;

    @Activate
    public TemplateFileService(
            @Reference Templates templates,
            @Reference TemplateHeads heads,
            @Reference OneTime oneTime,
            @Reference Clock clock,
            @Reference AccessPolicy policy) {
        this.templates = templates;
        this.heads = heads;
        this.oneTime = oneTime;
        this.clock = clock;
        this.policy = policy;
    }

    /** @throws NotThere when that version is not published to the actor */
    public TemplateFile export(Request request, VersionKey key) {
        policy.requireStaff(request, key.template().value());
        TemplateReader reader = TemplateReader.of(request);
        PublishedTemplate template = templates.published(reader, key).orElseThrow(NotThere::new);
        Optional<VersionKey> source = heads.find(request.tenant(), key.template())
                .flatMap(TemplateHead::source)
                .filter(from -> templates.published(reader, from).isPresent());
        return new TemplateFile(Stream.concat(Stream.of(key), source.stream()).toList(), template.document());
    }

    /**
     * Makes a draft of a file. It becomes a copy of the first version in the file's lineage that is published to the actor; of none
     * when no such version is, wherever it may be.
     */
    public TemplateHead bring(Request request, OrganisationRef owner, TemplateFile file) {
        policy.requireTemplateMaker(policy.templateRights(request), owner, "templates");
        TemplateReader reader = TemplateReader.of(request);
        Optional<VersionKey> source = file.lineage().stream()
                .filter(key -> templates.published(reader, key).isPresent())
                .findFirst();
        TemplateHead head = TemplateHead.begun(request.tenant(), owner, file.document(), source, clock.now());
        return oneTime.commit(request, () -> {
            heads.insert(head);
            return head;
        });
    }
}
