package se.medarbetarsamtal.impl.operation;

import java.time.Duration;
import java.util.Locale;
import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.impl.Messages;

/** The words of findings. */
final class Words {

    private static final Duration IN_MINUTES = Duration.ofHours(2);
    private static final Duration IN_HOURS = Duration.ofDays(2);

    private final Messages messages = new Messages(Words.class);

    /** @param values for {0}, {1} and so on: wordings, or what is alike in both languages */
    Wording of(String key, Object... values) {
        Wording text = messages.of(key);
        String swedish = text.swedish();
        String english = text.english();
        for (int i = 0; i < values.length; i++) {
            Wording value = values[i] instanceof Wording wording ? wording : new Wording(String.valueOf(values[i]), String.valueOf(values[i]));
            swedish = swedish.replace("{" + i + "}", value.swedish());
            english = english.replace("{" + i + "}", value.english());
        }
        return new Wording(swedish, english);
    }

    Wording span(Duration time) {
        Duration shown = time.isNegative() ? Duration.ZERO : time;
        if (shown.compareTo(IN_MINUTES) < 0) {
            return of("span.minutes", shown.toMinutes());
        }
        return shown.compareTo(IN_HOURS) < 0 ? of("span.hours", shown.toHours()) : of("span.days", shown.toDays());
    }

    String title(Finding.Part part, Locale language) {
        return of(switch (part) {
            case HOST -> "part.host";
            case DATABASE -> "part.database";
            case TABLES -> "part.tables";
            case KEYS -> "part.keys";
            case OUTBOX -> "part.outbox";
            case JOURNAL -> "part.journal";
        }).in(language);
    }
}
