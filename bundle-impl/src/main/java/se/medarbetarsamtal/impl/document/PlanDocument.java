package se.medarbetarsamtal.impl.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.spi.organisation.Logo;

/**
 * What stands on an action plan on paper: its head and its tables, and nothing else of the talk.
 *
 * @param language of the template, IETF
 * @param organiser the huvudman's name
 * @param header the lines of the head under the template's labels
 * @param delivered which delivered version it is; empty while it is being worked on
 * @param code stands on each page and in the file's name, in place of a name
 */
record PlanDocument(
        String language,
        String organiser,
        Optional<Logo> logo,
        List<Line> header,
        PlanTables tables,
        Optional<Version> delivered,
        String code) {

    /** @param text empty when nothing is known */
    record Line(String label, String text) {

        @Override
        public String toString() {
            return "Line[" + label + "]";
        }
    }

    record Version(int number, LocalDate on) { }

    @Override
    public String toString() {
        return "PlanDocument[…]";
    }
}
