package se.medarbetarsamtal.impl.persistence.template;

import java.text.Collator;
import java.util.Arrays;
import java.util.Locale;

/** Where a title stands among others in Swedish, whatever the database thinks of Å, Ä and Ö. */
final class SortKey {

    /** Titles that are alike so far (about fifty letters) stand beside each other in any order. */
    private static final int LONGEST = 100;
    private static final Collator SWEDISH = Collator.getInstance(Locale.forLanguageTag("sv"));

    private SortKey() { }

    static byte[] of(String title) {
        byte[] whole = SWEDISH.getCollationKey(title).toByteArray();
        return whole.length > LONGEST ? Arrays.copyOf(whole, LONGEST) : whole;
    }
}
