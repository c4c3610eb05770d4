package se.medarbetarsamtal.impl.template;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.RandomIds;

/**
 * A template as those who make it see it.
 *
 * @param tenant whose it is
 * @param owner the school, or the huvudman
 * @param level how far the newest version is seen; kept while it is withdrawn
 * @param version the newest published one; 0 while there is none
 * @param revision of the draft, from 1; every change of the template is a new one
 * @param unpublished whether the draft was written in after the newest version
 * @param source which version of which other template it was copied from, or last took over changes of
 */
public record TemplateHead(
        TemplateId template,
        TenantRef tenant,
        OrganisationRef owner,
        TemplateState state,
        PublicationLevel level,
        int version,
        Draft draft,
        int revision,
        boolean unpublished,
        Optional<Templates.VersionKey> source,
        Instant changedAt) {

    public TemplateHead {
        requireNonNull(template, "template");
        requireNonNull(tenant, "tenant");
        requireNonNull(owner, "owner");
        requireNonNull(state, "state");
        requireNonNull(level, "level");
        requireNonNull(draft, "draft");
        requireNonNull(source, "source");
        requireNonNull(changedAt, "changedAt");
    }

    /** @return a new one that nobody has seen */
    static TemplateHead begun(
            TenantRef tenant,
            OrganisationRef owner,
            TemplateDocument document,
            Optional<Templates.VersionKey> source,
            Instant now) {
        return new TemplateHead(new TemplateId(RandomIds.next()), tenant, owner, TemplateState.DRAFT, PublicationLevel.DRAFT, 0,
                Draft.of(document), 1, true, source, now);
    }

    /** @return the same with what it has taken over of its source up to that version */
    public TemplateHead takingOver(TemplateDocument merged, Templates.VersionKey from, Instant now) {
        TemplateHead said = saying(new Draft(merged, draft.negotiatedOn(), draft.staffCategory()), now);
        return new TemplateHead(template, tenant, owner, state, level, version, said.draft, said.revision, said.unpublished,
                Optional.of(from), now);
    }

    /** @return the same with another text */
    TemplateHead saying(Draft written, Instant now) {
        boolean changed = unpublished || !written.document().equals(draft.document());
        return new TemplateHead(template, tenant, owner, state, level, version, written, revision + 1, changed, source, now);
    }

    /** @return the same, seen this far, with the draft as a version of its own where it says something new */
    TemplateHead published(PublicationLevel wanted, Instant now) {
        int newest = version == 0 || unpublished ? version + 1 : version;
        return new TemplateHead(template, tenant, owner, TemplateState.PUBLISHED, wanted, newest, draft, revision + 1, false,
                source, now);
    }

    TemplateHead in(TemplateState other, Instant now) {
        return new TemplateHead(template, tenant, owner, other, level, version, draft, revision + 1, unpublished, source, now);
    }

    /** @return the newest version's text again */
    TemplateHead discarding(TemplateDocument newest, Instant now) {
        Draft again = new Draft(newest, draft.negotiatedOn(), draft.staffCategory());
        return new TemplateHead(template, tenant, owner, state, level, version, again, revision + 1, false, source, now);
    }

    boolean isPublished() {
        return state == TemplateState.PUBLISHED || state == TemplateState.DEPRECATED;
    }

    public Templates.VersionKey newest() {
        return new Templates.VersionKey(template, version);
    }
}
