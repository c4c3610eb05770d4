package se.medarbetarsamtal.impl.persistence.template;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.template.Draft;
import se.medarbetarsamtal.impl.template.OwnTemplate;
import se.medarbetarsamtal.impl.template.TemplateHead;
import se.medarbetarsamtal.impl.template.TemplateHeads;
import se.medarbetarsamtal.impl.template.TemplateReader;
import se.medarbetarsamtal.impl.template.TemplateState;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;

/** Templates in the making, each a row that is changed in place. */
@Component(service = TemplateHeads.class)
public class StoredTemplateHeads implements TemplateHeads {

    private static final int LONGEST_NAME = 200;

    private final Mapped<TemplateHeadMapper> heads;

    @Activate
    public StoredTemplateHeads(@Reference Database database) {
        this.heads = database.mapped(TemplateHeadMapper.class, TemplateHeadMapper.Row.class,
                TemplateHeadMapper.Listed.class, TemplateState.class, PublicationLevel.class);
    }

    @Override
    public void insert(TemplateHead head) {
        heads.one(mapper -> mapper.insert(row(head)));
    }

    @Override
    public Optional<TemplateHead> find(TenantRef tenant, TemplateId template) {
        return Optional.ofNullable(heads.call(mapper -> mapper.find(tenant, template))).map(StoredTemplateHeads::head);
    }

    @Override
    public List<OwnTemplate> ofOwners(TemplateReader reader, Collection<OrganisationRef> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        return heads.call(mapper -> mapper.ofOwners(reader, owners, MOST)).stream()
                .map(StoredTemplateHeads::own)
                .toList();
    }

    @Override
    public Optional<OwnTemplate> listed(TemplateReader reader, TemplateId template) {
        return Optional.ofNullable(heads.call(mapper -> mapper.listed(reader, template))).map(StoredTemplateHeads::own);
    }

    @Override
    public boolean replace(TemplateHead changed, int expected) {
        return heads.call(mapper -> mapper.replace(row(changed), expected)) == 1;
    }

    @Override
    public void publishedAs(TenantRef tenant, TemplateId template, String organisation) {
        heads.one(mapper -> mapper.publishedAs(tenant, template,
                organisation.substring(0, Math.min(organisation.length(), LONGEST_NAME))));
    }

    @Override
    public boolean deleteUnpublished(TenantRef tenant, TemplateId template, int expected) {
        return heads.call(mapper -> mapper.deleteUnpublished(tenant, template, expected)) == 1;
    }

    private static TemplateHeadMapper.Row row(TemplateHead head) {
        Draft draft = head.draft();
        return new TemplateHeadMapper.Row(head.template(), head.tenant(), head.owner(), head.state(), head.level(),
                head.version(), draft.document().title(), Documents.write(draft.document()), head.revision(), head.unpublished(),
                head.source().map(VersionKey::template).orElse(null), head.source().map(VersionKey::version).orElse(null),
                draft.negotiatedOn().orElse(null), draft.staffCategory().orElse(null), head.changedAt());
    }

    private static TemplateHead head(TemplateHeadMapper.Row row) {
        Draft draft = new Draft(Documents.read(row.draft()), Optional.ofNullable(row.negotiatedOn()),
                Optional.ofNullable(row.staffCategory()));
        return new TemplateHead(row.template(), row.tenant(), row.owner(), row.state(), row.level(), row.version(), draft,
                row.revision(), row.unpublished(),
                Optional.ofNullable(row.source()).map(source -> new VersionKey(source, row.sourceVersion())), row.changedAt());
    }

    private static OwnTemplate own(TemplateHeadMapper.Listed row) {
        Optional<OwnTemplate.Source> source = Optional.ofNullable(row.source()).map(template -> new OwnTemplate.Source(
                template, row.sourceVersion(), row.sourceTitle() == null ? "" : row.sourceTitle(),
                Optional.ofNullable(row.newest())));
        return new OwnTemplate(row.template(), row.owner(), row.title(), row.state(), row.level(), row.version(),
                row.revision(), row.unpublished(), source, row.uses());
    }
}
