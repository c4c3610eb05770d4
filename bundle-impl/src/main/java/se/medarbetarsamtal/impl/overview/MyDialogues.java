package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * The employee's own talks, the newest first.
 *
 * @param newManagers who became able to read them lately, also those who no longer are
 */
public record MyDialogues(List<Item> items, List<NewManager> newManagers) {

    /** @param managers who can read it now */
    public record Item(Progress progress, List<NamedManager> managers) { }

    /**
     * A link that was announced.
     *
     * @param displayName empty when the host does not know the person any more
     * @param until the last day of a link for a time; empty for one without an end, or one that is gone
     * @param reason why there is a link for a time; empty when none was given, or it is gone
     * @param present whether the chef is linked now
     */
    public record NewManager(
            PersonRef person,
            String displayName,
            LocalDate linkedOn,
            Optional<LocalDate> until,
            Optional<String> reason,
            boolean present) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "NewManager[…]";
        }
    }
}
