package se.medarbetarsamtal.scenarios.proof;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** One person's talk, with its marks and the newest revision of each of its texts. */
final class Talk {

    /** The id of no talk at all. */
    static final Talk ABSENT = new Talk(null, null, "0".repeat(32), null);

    private final Actor employee;
    private final Actor responsible;
    private final String template;
    private final Talk last;
    private final Map<Mark, String> marks = new EnumMap<>(Mark.class);
    private boolean isToldOfTheTime;
    private final Map<Mark, Integer> revisions = new EnumMap<>(Mark.class);

    /** @param last the talk before it; null for one that is the first */
    Talk(Actor employee, Actor responsible, String template, Talk last) {
        this.employee = employee;
        this.responsible = responsible;
        this.template = template;
        this.last = last;
        for (Mark mark : Mark.values()) {
            marks.put(mark, "kanin-" + UUID.randomUUID());
        }
        marks.put(Mark.ID, "f".repeat(32));
    }

    Actor employee() {
        return employee;
    }

    /** Who answers for it, and the author of the chef's preparation. */
    Actor responsible() {
        return responsible;
    }

    /** @return the talk of the same two before it, which was held and delivered; itself when it is the first */
    Talk last() {
        return last == null ? this : last;
    }

    /** @return whether it is the first of the same two */
    boolean isFirst() {
        return last == null;
    }

    String person() {
        return employee == null ? "p-99999" : employee.person();
    }

    String tenant() {
        return employee == null ? "none" : employee.tenant();
    }

    String template() {
        return template;
    }

    String of(Mark mark) {
        return marks.get(mark);
    }

    void set(Mark mark, String value) {
        marks.put(mark, value);
    }

    int revision(Mark text) {
        return revisions.getOrDefault(text, 0);
    }

    void written(Mark text, int revision) {
        revisions.put(text, revision);
    }

    /** @return whether its time was sent to the employee as it stands now */
    boolean isToldOfTheTime() {
        return isToldOfTheTime;
    }

    void tellOfTheTime(boolean isTold) {
        isToldOfTheTime = isTold;
    }

    String path() {
        return "/dialogues/" + of(Mark.ID);
    }

    /** @return the names of these marks, such as {@code EVA.JOINT} */
    Set<String> names(Collection<Mark> wanted) {
        return wanted.stream().map(mark -> this + "." + mark).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return the names of those that stand in the text */
    Set<String> in(String text) {
        return names(marks.keySet().stream().filter(mark -> text.contains(of(mark))).toList());
    }

    @Override
    public String toString() {
        return employee == null ? "ABSENT" : isFirst() ? employee + "'s last" : employee.toString();
    }
}
