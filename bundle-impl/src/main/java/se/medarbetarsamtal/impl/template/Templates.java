package se.medarbetarsamtal.impl.template;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** Published versions. Implemented by {@code persistence}. */
public interface Templates {

    /** Which version of which template. */
    record VersionKey(TemplateId template, int version) { }

    /** Stores a new version, in the running transaction. */
    void insert(PublishedTemplate template);

    /** @return the newest version, as far as it is published to the reader */
    Optional<PublishedTemplate> newest(TemplateReader reader, TemplateId template);

    /** @return any version of a template that is published to the reader */
    Optional<PublishedTemplate> published(TemplateReader reader, VersionKey key);

    /** @return any version of the huvudman's own templates, and those that its talks have, published or not any more */
    Optional<PublishedTemplate> version(TenantRef reader, VersionKey key);

    /** @param pinned the version that a talk was assigned with, and keeps */
    default PublishedTemplate ofTalk(TenantRef reader, VersionKey pinned) {
        return version(reader, pinned).orElseThrow(() -> new IllegalStateException("A talk keeps its template version"));
    }

    /** @return those versions that {@link #version} finds, in one statement; unknown ones are absent */
    Map<VersionKey, TemplateDocument> documents(TenantRef reader, Collection<VersionKey> keys);

    /** @return titles of those versions that {@link #version} finds, in one statement; unknown ones are absent */
    Map<VersionKey, String> titles(TenantRef reader, Collection<VersionKey> keys);
}
