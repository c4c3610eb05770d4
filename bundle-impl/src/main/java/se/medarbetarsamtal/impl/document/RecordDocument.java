package se.medarbetarsamtal.impl.document;

import java.util.Optional;
import se.medarbetarsamtal.api.spi.organisation.Logo;

/**
 * What stands on a whole talk on paper.
 *
 * @param organiser the huvudman's name
 * @param code stands on each page and in the file's name, in place of a name
 * @param own what the employee gets besides; empty for everybody else
 */
record RecordDocument(String organiser, Optional<Logo> logo, String code, RecordCopy copy, Optional<OwnTalk> own) {

    String title(PaperWords words) {
        return words.text(own.isPresent() ? "record.own" : copy.masked() ? "record.masked" : "record.copy");
    }

    @Override
    public String toString() {
        return "RecordDocument[…]";
    }
}
