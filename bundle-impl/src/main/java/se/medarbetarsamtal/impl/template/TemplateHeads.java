package se.medarbetarsamtal.impl.template;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Stale;

/** Templates in the making. Implemented by {@code persistence}. */
public interface TemplateHeads {

    /** How many an owner has at most in a list. */
    int MOST = 500;

    /** Stores a new one, in the running transaction. */
    void insert(TemplateHead head);

    Optional<TemplateHead> find(TenantRef tenant, TemplateId template);

    /** @return those of these owners, the one changed last first; at most {@link #MOST} */
    List<OwnTemplate> ofOwners(TemplateReader reader, Collection<OrganisationRef> owners);

    /** @return one of them alone */
    Optional<OwnTemplate> listed(TemplateReader reader, TemplateId template);

    /**
     * @param expected the revision that was changed
     * @return false when another revision is stored now; nothing was changed
     */
    boolean replace(TemplateHead changed, int expected);

    /** @throws Stale when another revision than {@code expected} is stored now */
    default void change(TemplateHead changed, int expected) {
        if (changed.revision() != expected + 1 || !replace(changed, expected)) {
            throw new Stale();
        }
    }

    /** Keeps what the organisation is called that publishes it, for readers of another huvudman; in the running transaction. */
    void publishedAs(TenantRef tenant, TemplateId template, String organisation);

    /** @return false when another revision is stored now, or it has been published meanwhile */
    boolean deleteUnpublished(TenantRef tenant, TemplateId template, int expected);
}
