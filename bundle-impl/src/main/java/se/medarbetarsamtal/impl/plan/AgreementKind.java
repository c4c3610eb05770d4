package se.medarbetarsamtal.impl.plan;

import static se.medarbetarsamtal.impl.plan.PlanColumn.ACTIVITIES;
import static se.medarbetarsamtal.impl.plan.PlanColumn.DEVELOP;
import static se.medarbetarsamtal.impl.plan.PlanColumn.FOLLOW_UP_DATE;
import static se.medarbetarsamtal.impl.plan.PlanColumn.IMPLEMENTATION_DATE;
import static se.medarbetarsamtal.impl.plan.PlanColumn.INDIVIDUAL_GOAL;
import static se.medarbetarsamtal.impl.plan.PlanColumn.NO_ACTIVITY;
import static se.medarbetarsamtal.impl.plan.PlanColumn.SUPPORT;
import static se.medarbetarsamtal.impl.plan.PlanColumn.UNIT_GOAL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where an agreement stands. Each row of the plan is one. */
public enum AgreementKind {
    /** By itself. */
    FREE,
    /** In the table of goals. */
    GOAL(UNIT_GOAL, INDIVIDUAL_GOAL, DEVELOP, ACTIVITIES, PlanColumn.RESPONSIBLE, IMPLEMENTATION_DATE, FOLLOW_UP_DATE,
            NO_ACTIVITY),
    /** In the table of the year's challenge, which names nobody as responsible. */
    CHALLENGE(PlanColumn.CHALLENGE, ACTIVITIES, SUPPORT, IMPLEMENTATION_DATE, FOLLOW_UP_DATE);

    private final Set<PlanColumn> columns = EnumSet.noneOf(PlanColumn.class);

    AgreementKind(PlanColumn... columns) {
        this.columns.addAll(List.of(columns));
    }

    public boolean has(PlanColumn column) {
        return columns.contains(column);
    }
}
