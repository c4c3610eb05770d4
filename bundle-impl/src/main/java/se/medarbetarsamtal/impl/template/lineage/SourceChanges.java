package se.medarbetarsamtal.impl.template.lineage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** What has changed in a template since a copy was made of it, and the copy with those of the changes that its owner accepts. */
public final class SourceChanges {

    private final Parts from;
    private final Parts mine;
    private final Parts to;
    private final Set<String> moved;

    /**
     * @param from the version that the copy comes from
     * @param mine the copy as it is now
     * @param to a later version of the source
     */
    public SourceChanges(TemplateDocument from, TemplateDocument mine, TemplateDocument to) {
        this.from = Shape.apart(from);
        this.mine = Shape.apart(mine);
        this.to = Shape.apart(to);
        this.moved = Moves.between(this.from, this.to);
    }

    /** @return in the source's order, what is gone last; nothing that the copy says already */
    public List<SourceChange> list() {
        List<String> gone = from.ids().stream().filter(id -> !to.has(id)).filter(mine::has).toList();
        Set<String> needed = new LinkedHashSet<>(to.ids().stream().filter(this::hasChanged).toList());
        needed.addAll(gone);
        Parts whole = merge(needed);
        for (String id : List.copyOf(needed)) {
            if (!gone.contains(id) && merge(Set.of(id)).sameAs(mine) && merge(without(id, needed)).sameAs(whole)) {
                needed.remove(id);
            }
        }
        return needed.stream().map(this::change).toList();
    }

    /**
     * @param accepted ids of changes: each is taken over whole. What is not among them stays
     * @throws se.medarbetarsamtal.impl.Invalid when it becomes more than a template may hold
     */
    public TemplateDocument merged(Set<String> accepted) {
        return Shape.together(merge(accepted));
    }

    private Parts merge(Set<String> accepted) {
        return new Merge(from, to, moved, mine).with(accepted);
    }

    private boolean hasChanged(String id) {
        return !from.has(id) || moved.contains(id) || !sameWords(id);
    }

    private static Set<String> without(String id, Set<String> ids) {
        return ids.stream().filter(other -> !other.equals(id)).collect(Collectors.toSet());
    }

    private boolean sameWords(String id) {
        return from.get(id).at("").equals(to.get(id).at(""));
    }

    private SourceChange change(String id) {
        return new SourceChange(id, kind(id), to.has(id) ? to.get(id).what() : from.get(id).what(),
                from.get(id), mine.get(id), to.get(id));
    }

    private SourceChange.Kind kind(String id) {
        if (!to.has(id)) {
            return SourceChange.Kind.REMOVED;
        }
        if (!from.has(id)) {
            return SourceChange.Kind.ADDED;
        }
        return sameWords(id) ? SourceChange.Kind.MOVED : SourceChange.Kind.CHANGED;
    }
}
