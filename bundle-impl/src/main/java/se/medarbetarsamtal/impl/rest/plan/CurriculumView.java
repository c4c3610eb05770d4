package se.medarbetarsamtal.impl.rest.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.spi.curriculum.CurriculumEntry;

/** Läroplaner and their parts, in the order in which they are shown. */
record CurriculumView(List<Plan> curricula) {

    record Plan(String curriculum, List<Entry> entries) { }

    /** @param parent the code of what it is a part of; null at the top */
    record Entry(String code, String heading, String parent) { }

    static CurriculumView of(List<CurriculumEntry> found) {
        Map<String, List<Entry>> plans = new LinkedHashMap<>();
        found.forEach(entry -> plans.computeIfAbsent(entry.curriculum(), name -> new ArrayList<>())
                .add(new Entry(entry.code(), entry.heading(), entry.parent().orElse(null))));
        return new CurriculumView(plans.entrySet().stream()
                .map(plan -> new Plan(plan.getKey(), plan.getValue()))
                .toList());
    }
}
