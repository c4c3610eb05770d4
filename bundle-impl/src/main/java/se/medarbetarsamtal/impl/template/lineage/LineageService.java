package se.medarbetarsamtal.impl.template.lineage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateAccess;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.TemplateHead;
import se.medarbetarsamtal.impl.template.TemplateHeads;
import se.medarbetarsamtal.impl.template.TemplateReader;
import se.medarbetarsamtal.impl.template.Templates;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;

/** What has come in the source of a copy, for those who make the copy. */
@Component(service = LineageService.class)
public class LineageService {

    private final TemplateAccess access;
    private final TemplateHeads heads;
    private final Templates templates;
    private final OneTime oneTime;
    private final Clock clock;

    @Activate
    public LineageService(
            @Reference TemplateAccess access,
            @Reference TemplateHeads heads,
            @Reference Templates templates,
            @Reference OneTime oneTime,
            @Reference Clock clock) {
        this.access = access;
        this.heads = heads;
        this.templates = templates;
        this.oneTime = oneTime;
        this.clock = clock;
    }

    /**
     * A copy beside its source.
     *
     * @param revision of the copy's draft
     * @param from the version of the source that the copy comes from
     * @param to the source's newest; the same where nothing has come, or where the source is not published to the actor any more
     * @param sections of all three, the newest words first
     */
    public record Comparison(int revision, int from, int to, List<Section> sections, List<SourceChange> changes) { }

    /**
     * What the copy's owner has decided about every change.
     *
     * @param to up to which version of the source
     */
    public record Decision(int to, Set<String> accepted, Set<String> kept) {

        public Decision {
            accepted = Set.copyOf(accepted);
            kept = Set.copyOf(kept);
        }

        private void requireAboutAll(Set<String> changes) {
            if (!changes.containsAll(accepted) || !changes.containsAll(kept)) {
                throw new Invalid("accepted", "change-unknown");
            }
            if (accepted.size() + kept.size() != changes.size() || accepted.stream().anyMatch(kept::contains)) {
                throw new Invalid("kept", "change-undecided");
            }
        }
    }

    /** @throws NotThere also when it is no copy */
    public Comparison compare(Request request, TemplateId template) {
        TemplateHead head = access.grant(request, template).head();
        VersionKey from = head.source().orElseThrow(NotThere::new);
        TemplateReader reader = TemplateReader.of(request);
        Optional<PublishedTemplate> newest = templates.newest(reader, from.template())
                .filter(version -> version.version() > from.version());
        if (newest.isEmpty()) {
            return new Comparison(head.revision(), from.version(), from.version(), List.of(), List.of());
        }
        TemplateDocument before = templates.published(reader, from).orElseThrow(NotThere::new).document();
        TemplateDocument mine = head.draft().document();
        TemplateDocument after = newest.get().document();
        List<Section> sections = Stream.of(after, mine, before).flatMap(document -> document.sections().stream()).toList();
        return new Comparison(head.revision(), from.version(), newest.get().version(), sections,
                new SourceChanges(before, mine, after).list());
    }

    /**
     * The draft takes over what is accepted. From now on it comes from the later version of the source.
     *
     * @throws Stale when {@code revision} is not the newest
     * @throws Invalid when a change is left undecided, or it becomes more than a template may hold
     */
    public TemplateHead takeOver(Request request, TemplateId template, int revision, Decision decision) {
        TemplateHead head = access.grant(request, template).head();
        TemplateReader reader = TemplateReader.of(request);
        return oneTime.commit(request, () -> {
            if (head.revision() != revision) {
                throw new Stale();
            }
            TemplateHead merged = merged(reader, head, decision);
            heads.change(merged, revision);
            return merged;
        });
    }

    private TemplateHead merged(TemplateReader reader, TemplateHead head, Decision decision) {
        VersionKey from = head.source().orElseThrow(NotThere::new);
        VersionKey to = new VersionKey(from.template(), decision.to());
        PublishedTemplate after = templates.published(reader, to)
                .filter(version -> version.version() > from.version())
                .orElseThrow(() -> new Invalid("to", "source-version"));
        TemplateDocument before = templates.published(reader, from).orElseThrow(NotThere::new).document();
        SourceChanges changes = new SourceChanges(before, head.draft().document(), after.document());
        decision.requireAboutAll(changes.list().stream().map(SourceChange::id).collect(Collectors.toSet()));
        return head.takingOver(changes.merged(decision.accepted()), to, clock.now());
    }
}
