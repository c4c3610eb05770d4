package se.medarbetarsamtal.impl.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.impl.Invalid;

/**
 * Where a finished talk goes, and where the routine is read. They are shown and nothing else: the module connects to neither.
 *
 * @param personnelSystem what the system is called to which notes are carried over by hand; empty for the module's own word,
 *     personalsystemet
 * @param routineLink where the huvudman's routine stands, always {@code https}; empty for no link
 */
public record Documents(Optional<String> personnelSystem, Optional<String> routineLink) {

    public static final Documents NONE = new Documents(Optional.empty(), Optional.empty());

    static final int LONGEST_NAME = 40;

    public Documents {
        personnelSystem = OneLine.given(personnelSystem);
        routineLink = OneLine.given(routineLink);
        List<Invalid.Fault> faults = new ArrayList<>();
        personnelSystem.filter(name -> !OneLine.fits(name, LONGEST_NAME))
                .ifPresent(wrong -> faults.add(new Invalid.Fault("documents.personnelSystem", "system-name")));
        routineLink.flatMap(link -> OwnLink.fault("documents.routineLink", link)).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
