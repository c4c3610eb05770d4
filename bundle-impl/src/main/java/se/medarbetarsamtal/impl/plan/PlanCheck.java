package se.medarbetarsamtal.impl.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.plan.PlanHint.Code;

/** Looks a plan over before it is delivered. */
public final class PlanCheck {

    static final int MONTHS_TO_DO = 12;
    static final int MONTHS_TO_FOLLOW_UP = 18;

    private final LocalDate talk;
    private final Map<Field, String> texts;

    /**
     * @param talk the day of the talk, or today until it is held
     * @param texts what stands in which cell; one in which nobody has written may be absent
     */
    public PlanCheck(LocalDate talk, Map<Field, String> texts) {
        this.talk = talk;
        this.texts = Map.copyOf(texts);
    }

    public List<PlanHint> hints(List<Agreement> agreements) {
        List<Agreement> rows = agreements.stream().filter(one -> one.status() != AgreementStatus.CANCELLED).toList();
        List<PlanHint> hints = new ArrayList<>();
        if (rows.stream().noneMatch(row -> row.kind() == AgreementKind.GOAL && says(row, PlanColumn.INDIVIDUAL_GOAL))) {
            hints.add(new PlanHint(Optional.empty(), Code.NO_GOAL));
        }
        rows.forEach(row -> codes(row).forEach(code -> hints.add(new PlanHint(Optional.of(row.id()), code))));
        return hints;
    }

    private Stream<Code> codes(Agreement row) {
        return Stream.concat(row.kind() == AgreementKind.GOAL ? goal(row) : Stream.of(), days(row.dates()));
    }

    private Stream<Code> goal(Agreement row) {
        boolean hasActivity = says(row, PlanColumn.ACTIVITIES) || says(row, PlanColumn.NO_ACTIVITY);
        return Stream.of(
                when(!row.hasUnitGoal(), Code.NO_UNIT_GOAL),
                when(!hasActivity, Code.NO_ACTIVITY)).flatMap(Optional::stream);
    }

    private Stream<Code> days(Agreement.Dates dates) {
        LocalDate lastToDo = talk.plusMonths(MONTHS_TO_DO);
        LocalDate lastToFollowUp = talk.plusMonths(MONTHS_TO_FOLLOW_UP);
        boolean isBefore = Stream.of(dates.implementation(), dates.followUp())
                .flatMap(Optional::stream).anyMatch(day -> day.isBefore(talk));
        return Stream.of(
                when(dates.implementation().filter(lastToDo::isBefore).isPresent(), Code.IMPLEMENTATION_LATE),
                when(dates.followUp().filter(lastToFollowUp::isBefore).isPresent(), Code.FOLLOW_UP_LATE),
                when(isBefore, Code.BEFORE_TALK)).flatMap(Optional::stream);
    }

    private static Optional<Code> when(boolean holds, Code code) {
        return holds ? Optional.of(code) : Optional.empty();
    }

    private boolean says(Agreement row, PlanColumn column) {
        return !texts.getOrDefault(row.cell(column), "").isBlank();
    }
}
