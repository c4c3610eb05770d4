package se.medarbetarsamtal.impl.template;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.TemplateRights;

/** Finds a template for whoever makes it, and asks the policy. */
@Component(service = TemplateAccess.class)
public class TemplateAccess {

    private final TemplateHeads heads;
    private final AccessPolicy policy;

    @Activate
    public TemplateAccess(@Reference TemplateHeads heads, @Reference AccessPolicy policy) {
        this.heads = heads;
        this.policy = policy;
    }

    /** A template, and what its maker may do. */
    public record Granted(TemplateRights rights, TemplateHead head) { }

    /**
     * @throws se.medarbetarsamtal.impl.NotThere to everybody who does not administer its owner
     * @throws se.medarbetarsamtal.impl.NotAllowed to who does, where templates are not made
     */
    public Granted grant(Request request, TemplateId template) {
        TemplateRights rights = policy.templateRights(request);
        TemplateHead head = heads.find(request.tenant(), template)
                .orElseThrow(() -> policy.noSuchTemplate(rights, template.value()));
        policy.requireTemplateMaker(rights, head.owner(), template.value());
        return new Granted(rights, head);
    }
}
