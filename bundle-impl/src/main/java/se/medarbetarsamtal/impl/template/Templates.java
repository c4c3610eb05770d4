package se.medarbetarsamtal.impl.template;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** Published versions. Implemented by {@code persistence}. Every reading is for one huvudman: its own, and those at level ALL. */
public interface Templates {

    /** Which version of which template. */
    record VersionKey(TemplateId template, int version) { }

    /** Stores a new template with its first version, in the running transaction. */
    void insert(PublishedTemplate template);

    /** @return the newest published version */
    Optional<PublishedTemplate> newest(TenantRef reader, TemplateId template);

    Optional<PublishedTemplate> version(TenantRef reader, VersionKey key);

    /** @param pinned the version that a talk was assigned with, and keeps */
    default PublishedTemplate ofTalk(TenantRef reader, VersionKey pinned) {
        return version(reader, pinned).orElseThrow(() -> new IllegalStateException("A talk keeps its template version"));
    }

    /** @return titles of those versions, in one statement; unknown ones are absent */
    Map<VersionKey, String> titles(TenantRef reader, Collection<VersionKey> keys);

    /** @return the newest version of each template whose text holds every word (already in small letters), by title */
    List<PublishedTemplate> search(TenantRef reader, List<String> words);
}
