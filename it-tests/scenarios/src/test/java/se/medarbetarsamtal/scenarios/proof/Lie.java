package se.medarbetarsamtal.scenarios.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hosts whose relations are not what the links say. The proof must find each of them out. */
enum Lie {
    /** What was answered once is answered for ever. */
    YESTERDAY {
        private final Map<List<Object>, Object> answered = new ConcurrentHashMap<>();

        @Override
        Object mentorsOf(Object tenant, Collection<?> mentees, Decoration.Truth truth) throws ReflectiveOperationException {
            List<Object> question = List.of(tenant, List.copyOf(mentees));
            if (!answered.containsKey(question)) {
                answered.put(question, truth.about(tenant, mentees));
            }
            return answered.get(question);
        }
    },
    /** The chef's chef is a mentor too. */
    TRANSITIVE {
        @Override
        Object mentorsOf(Object tenant, Collection<?> mentees, Decoration.Truth truth) throws ReflectiveOperationException {
            Map<Object, List<Object>> links = links(truth.about(tenant, mentees));
            for (Map.Entry<Object, List<Object>> entry : links.entrySet()) {
                for (Object link : List.copyOf(entry.getValue())) {
                    Object mentor = FrameworkRecord.get(link, "mentor");
                    for (Object above : links(truth.about(tenant, List.of(mentor))).getOrDefault(mentor, List.of())) {
                        entry.getValue().add(FrameworkRecord.with(above, "mentee", entry.getKey()));
                    }
                }
            }
            return links;
        }
    },
    /** An administrator is everybody's mentor who has one. */
    ADMINISTRATORS {
        @Override
        Object mentorsOf(Object tenant, Collection<?> mentees, Decoration.Truth truth) throws ReflectiveOperationException {
            Map<Object, List<Object>> links = links(truth.about(tenant, mentees));
            for (List<Object> found : links.values()) {
                Object like = found.get(0);
                Object admin = FrameworkRecord.reference(FrameworkRecord.get(like, "mentor"), Actor.SKOLADMIN.person());
                found.add(FrameworkRecord.with(like, "mentor", admin));
            }
            return links;
        }
    };

    abstract Object mentorsOf(Object tenant, Collection<?> mentees, Decoration.Truth truth) throws ReflectiveOperationException;

    Object answer(String question, Object[] arguments, Decoration.Truth truth) throws ReflectiveOperationException {
        return question.equals("mentorsOf")
                ? mentorsOf(arguments[0], (Collection<?>) arguments[1], truth)
                : truth.about(arguments);
    }

    private static Map<Object, List<Object>> links(Object answer) {
        Map<Object, List<Object>> links = new HashMap<>();
        ((Map<?, ?>) answer).forEach((mentee, found) -> links.put(mentee, new ArrayList<>((Collection<?>) found)));
        return links;
    }
}
