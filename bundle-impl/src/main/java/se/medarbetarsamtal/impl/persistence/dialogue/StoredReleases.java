package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.Release;
import se.medarbetarsamtal.impl.dialogue.Releases;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** What has been shown; whether it can still be taken back is decided by the row itself. */
@Component(service = Releases.class)
public class StoredReleases implements Releases {

    private final Mapped<ReleaseMapper> releases;

    @Activate
    public StoredReleases(@Reference Database database) {
        this.releases = database.mapped(ReleaseMapper.class, ReleaseMapper.Row.class, Field.Kind.class);
    }

    @Override
    public List<Release> of(TenantRef tenant, DialogueId dialogue) {
        return ofDialogues(tenant, List.of(dialogue)).getOrDefault(dialogue, List.of());
    }

    @Override
    public List<Release> lock(TenantRef tenant, DialogueId dialogue) {
        return releases.call(mapper -> mapper.lock(tenant, dialogue)).stream().map(StoredReleases::release).toList();
    }

    @Override
    public Map<DialogueId, List<Release>> lock(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return byTalk(releases.call(mapper -> mapper.lockAll(tenant, dialogues)));
    }

    @Override
    public void open(TenantRef tenant, Collection<Opened> opened, Instant openedAt) {
        releases.call(mapper -> mapper.openAll(tenant, opened, openedAt));
    }

    @Override
    public Map<DialogueId, List<Release>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return byTalk(releases.call(mapper -> mapper.ofDialogues(tenant, dialogues)));
    }

    private static Map<DialogueId, List<Release>> byTalk(List<ReleaseMapper.Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(ReleaseMapper.Row::dialogue,
                        Collectors.mapping(StoredReleases::release, Collectors.toList())));
    }

    @Override
    public void insert(TenantRef tenant, DialogueId dialogue, Release release) {
        ReleaseMapper.Row row = new ReleaseMapper.Row(
                dialogue, release.kind(), release.owner(), release.releasedAt(), null);
        releases.call(mapper -> mapper.insert(tenant, row), () -> new Conflict("already-released"));
    }

    @Override
    public void open(TenantRef tenant, DialogueId dialogue, Field.Kind kind, Collection<PersonRef> owners, Instant openedAt) {
        releases.call(mapper -> mapper.open(tenant, dialogue, kind, owners, openedAt));
    }

    @Override
    public boolean takeBack(TenantRef tenant, DialogueId dialogue, Field.Kind kind, PersonRef owner) {
        return releases.call(mapper -> mapper.takeBack(tenant, dialogue, kind, owner)) == 1;
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        releases.call(mapper -> mapper.delete(tenant, dialogue));
    }

    private static Release release(ReleaseMapper.Row row) {
        return new Release(row.kind(), row.owner(), row.releasedAt(), Optional.ofNullable(row.openedAt()));
    }
}
