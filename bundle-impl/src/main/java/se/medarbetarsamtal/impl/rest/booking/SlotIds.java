package se.medarbetarsamtal.impl.rest.booking;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Reference;

/** Which times. */
record SlotIds(@JsonDeserialize(contentUsing = Reference.class) List<String> slots) {

    private static final int MOST = 300;

    List<String> ids() {
        if (Given.required("slots", slots).isEmpty()) {
            throw new Invalid("slots", "required");
        }
        if (slots.size() > MOST) {
            throw new Invalid("slots", "too-many-times");
        }
        return slots.stream().distinct().toList();
    }
}
