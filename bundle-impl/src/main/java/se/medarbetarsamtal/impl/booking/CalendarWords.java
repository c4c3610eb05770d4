package se.medarbetarsamtal.impl.booking;

import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.impl.Messages;
import se.medarbetarsamtal.impl.setting.Times;

/** What calendars say of a talk. */
public final class CalendarWords {

    private final Messages messages = new Messages(CalendarWords.class);

    public Wording title(Times decided) {
        return decided.neutralCalendar() ? messages.of("calendar.neutral") : messages.of("calendar.open");
    }

    /** @return where to read more: nothing else goes into a file that may lie anywhere */
    public Wording hint() {
        return messages.of("calendar.hint");
    }
}
