package se.medarbetarsamtal.refhost.skolbanken;

import java.util.List;

/** A template for talks with pupils, the host's own. */
public record PupilTemplate(String id, String schoolForm, String title, String publisher, List<String> questions) {

    public PupilTemplate {
        questions = List.copyOf(questions);
    }
}
