package se.medarbetarsamtal.impl.template;

/** How a question is answered. */
public enum QuestionKind {
    /** In words, as many as it takes. */
    LONG_TEXT,
    /** In a line. */
    TEXT,
    /** {@code true} or {@code false}. */
    YES_NO,
    /** By one of the options. */
    SINGLE,
    /** By as many of the options as one likes. */
    MULTIPLE,
    /** By one of the options, which go from one end to the other. They are words: nobody sums them. */
    SCALE,
    /** Not at all: it is only read. */
    INFORMATION,
    /** In rows under the columns. */
    TABLE,
    /** Not by itself: it is where the agreements are made. */
    AGREEMENTS;

    public boolean hasAnswer() {
        return this != INFORMATION && this != AGREEMENTS;
    }

    public boolean hasOptions() {
        return this == SINGLE || this == MULTIPLE || this == SCALE;
    }
}
