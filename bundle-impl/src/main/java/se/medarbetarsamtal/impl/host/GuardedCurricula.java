package se.medarbetarsamtal.impl.host;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.medarbetarsamtal.api.spi.curriculum.Curricula;
import se.medarbetarsamtal.api.spi.curriculum.CurriculumEntry;

/** A list that names something twice, or a part before the whole, is no answer; nor is one without end. */
final class GuardedCurricula implements Curricula {

    private static final int MOST = 2_000;

    private final Guard<Curricula> guard;

    GuardedCurricula(Guard<Curricula> guard) {
        this.guard = guard;
    }

    @Override
    public List<CurriculumEntry> entries(Set<String> schoolTypes) {
        Set<String> asked = Set.copyOf(schoolTypes);
        return guard.ask(host -> {
            List<CurriculumEntry> answered = List.copyOf(host.entries(asked));
            if (answered.size() > MOST) {
                throw new IllegalArgumentException("The host has too many entries");
            }
            Set<String> codes = new HashSet<>();
            for (CurriculumEntry entry : answered) {
                boolean placed = entry.parent().map(codes::contains).orElse(true);
                if (!placed || !codes.add(entry.code())) {
                    throw new IllegalArgumentException("The host's entries have no order");
                }
            }
            return answered;
        });
    }
}
