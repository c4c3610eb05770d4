package se.medarbetarsamtal.impl.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.plan.AgreementStatus;

/** The tables of an action plan, in the template's words and order, with what stands in their cells. */
public record PlanTables(String title, List<Table> tables) {

    /** @param rows in the order of the plan */
    public record Table(List<Group> groups, List<Row> rows) {

        Stream<String> columns() {
            return groups.stream().flatMap(group -> group.columns().stream());
        }
    }

    /** @param columns what stands above each of its columns */
    public record Group(String label, List<String> columns) { }

    /**
     * @param agreement whose row it is
     * @param cells one under each column of the table
     */
    public record Row(String agreement, AgreementStatus status, List<Cell> cells) { }

    /** What stands in a row under one column. */
    public sealed interface Cell {

        String column();
    }

    /**
     * @param text empty where it is left out
     * @param isNoneNeeded ingen insats behövs
     */
    public record Words(String column, Optional<String> text, boolean isNoneNeeded) implements Cell {

        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    /** The two days; empty for none. */
    public record Days(String column, Optional<LocalDate> implementation, Optional<LocalDate> followUp) implements Cell { }
}
