package se.medarbetarsamtal.impl.document;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Messages;

/** The words of the paper that are not the template's, in the template's language: Swedish, or English for every other. */
final class PaperWords {

    private static final Messages MESSAGES = new Messages(PaperWords.class);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Locale locale;

    private PaperWords(Locale locale) {
        this.locale = locale;
    }

    /** @param language IETF language tag of the template */
    static PaperWords of(String language) {
        return new PaperWords(Locale.forLanguageTag(language).getLanguage().equals("sv") ? SWEDISH : Locale.UK);
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** @return that it was delivered, or that it is being worked on */
    String status(Optional<PlanDocument.Version> delivered) {
        return delivered.map(version -> text("delivered", day(version.on()), version.number())).orElseGet(() -> text("draft"));
    }

    /** @return the Swedish day of it */
    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, Clock.SWEDEN));
    }

    String time(ZonedDateTime time) {
        String pattern = locale.equals(SWEDISH) ? "EEE d MMM yyyy 'kl.' HH.mm" : "EEE d MMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }

    String nameless() {
        return text("nameless");
    }

    String text(String key, Object... values) {
        return MessageFormat.format(MESSAGES.of(key).in(locale), values);
    }
}
