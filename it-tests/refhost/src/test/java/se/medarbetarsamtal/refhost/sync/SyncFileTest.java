package se.medarbetarsamtal.refhost.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.refhost.person.Leaver;
import se.medarbetarsamtal.refhost.relation.Term;
import se.medarbetarsamtal.refhost.relation.WantedLink;

class SyncFileTest {

    private static final PersonRef KARIN = new PersonRef("p-2");
    private static final PersonRef ALVA = new PersonRef("p-17");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Test
    void aFileSaysWhoIsLinkedAndWhoHasLeft() throws SyncFault {
        SyncList list = parse("koppling;p-2;p-17\nkoppling;p-17;p-2;2026-12-31;Utlämnande; del 2\nslutat;p-17;2026-12-31\nslut;3\n");

        assertThat(list.wanted()).containsExactly(
                new WantedLink(KARIN, ALVA, Term.WITHOUT_END),
                new WantedLink(ALVA, KARIN, new Term(Optional.of(DAY), Optional.of("Utlämnande; del 2"))));
        assertThat(list.left()).containsExactly(new Leaver(ALVA, DAY));
    }

    @Test
    void windowsMayHaveWrittenIt() throws SyncFault {
        assertThat(parse("\uFEFFkoppling;p-2;p-17\r\nslut;1\r\n").wanted()).hasSize(1);
    }

    @Test
    void whatIsWrittenIsReadAsItWas() throws SyncFault {
        List<WantedLink> links = List.of(
                new WantedLink(KARIN, ALVA, Term.WITHOUT_END),
                new WantedLink(ALVA, KARIN, new Term(Optional.of(DAY), Optional.of("Åäö; och mer;"))),
                new WantedLink(KARIN, KARIN, new Term(Optional.empty(), Optional.of("Skäl"))));

        assertThat(parse(SyncFile.of(links)).wanted()).isEqualTo(links);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "koppling;p-2;p-17/slut;2             | Rad 2",
        "koppling;p-2;p-17                    | Rad 1",
        "koppling;p-2;p-17/koppling;p-2       | Rad 2",
        "koppling;p-2;p-17/slut;1/slut;1      | Rad 2",
        "koppling;p-2/slut;1                  | Rad 1",
        "koppling;p-2;/slut;1                 | Rad 1",
        "koppling;p-2;p-17;31.12/slut;1       | Rad 1",
        "koppling;p-2;p-17;2027-02-29/slut;1  | Rad 1",
        "koppling;p-2;p-17//slut;1            | Rad 2",
        "Koppling;p-2;p-17/slut;1             | Rad 1",
        "slutat;p-2/slut;1                    | Rad 1",
        "slutat;p-2;2026-12-31;mer/slut;1     | Rad 1",
        "slut;01                              | Rad 1",
        "''                                   | Rad 1"
    })
    void whatIsNoSuchFileIsRefusedByItsLine(String lines, String where) {
        assertThatThrownBy(() -> parse(lines.replace('/', '\n'))).isInstanceOf(SyncFault.class).hasMessageStartingWith(where + ":");
    }

    @Test
    void aLineThatIsNotUtf8IsRefused() {
        byte[] latin = "koppling;p-2;p-3\nkoppling;p-2;p-17;;Skäl\nslut;2"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> SyncFile.parse(latin)).isInstanceOf(SyncFault.class).hasMessageStartingWith("Rad 2:");
    }

    private static SyncList parse(String file) throws SyncFault {
        return SyncFile.parse(file.getBytes(StandardCharsets.UTF_8));
    }
}
