package se.medarbetarsamtal.refhost.sync;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.refhost.person.Leaver;
import se.medarbetarsamtal.refhost.relation.Term;
import se.medarbetarsamtal.refhost.relation.WantedLink;

/**
 * One fact a line, so that a fault has a line to be found on, and a last line that counts the others, so that half a file is
 * never taken for a whole one:
 *
 * <pre>
 * koppling;mentor;mentorselev
 * koppling;mentor;mentorselev;till och med;skäl
 * slutat;person;sista dagen
 * slut;3
 * </pre>
 */
final class SyncFile {

    private static final String LINK = "koppling";
    private static final String LEFT = "slutat";
    private static final String END = "slut";
    private static final int MOST_FIELDS = 5;

    private final List<SyncList.Line<WantedLink>> links = new ArrayList<>();
    private final List<SyncList.Line<Leaver>> leavers = new ArrayList<>();

    private SyncFile() { }

    static SyncList parse(byte[] file) throws SyncFault {
        List<byte[]> lines = lines(file);
        SyncFile parsed = new SyncFile();
        for (int number = 1; number < lines.size(); number++) {
            parsed.take(number, text(number, lines.get(number - 1)));
        }
        parsed.end(lines.size(), lines.isEmpty() ? "" : text(lines.size(), lines.get(lines.size() - 1)));
        return new SyncList(parsed.links, parsed.leavers);
    }

    /** @return a file that says that there are these links */
    static String of(List<WantedLink> links) {
        StringBuilder file = new StringBuilder();
        for (WantedLink link : links) {
            file.append(String.join(";", LINK, link.mentor().value(), link.mentee().value()));
            if (!link.term().equals(Term.WITHOUT_END)) {
                file.append(';').append(link.term().until().map(LocalDate::toString).orElse(""))
                        .append(';').append(link.term().reason().orElse(""));
            }
            file.append('\n');
        }
        return file.append(END + ";").append(links.size()).append('\n').toString();
    }

    private void take(int number, String line) throws SyncFault {
        String[] fields = line.split(";", MOST_FIELDS);
        if (fields[0].equals(LINK) && fields.length >= 3) {
            Term term = new Term(
                    fields.length > 3 && !fields[3].isEmpty() ? Optional.of(day(number, fields[3])) : Optional.empty(),
                    fields.length > 4 && !fields[4].isEmpty() ? Optional.of(reason(number, fields[4])) : Optional.empty());
            links.add(new SyncList.Line<>(number, new WantedLink(person(number, fields[1]), person(number, fields[2]), term)));
        } else if (fields[0].equals(LEFT) && fields.length == 3) {
            leavers.add(new SyncList.Line<>(number, new Leaver(person(number, fields[1]), day(number, fields[2]))));
        } else {
            throw new SyncFault(number, "den är varken koppling;mentor;mentorselev;till och med;skäl eller slutat;person;sista dagen.");
        }
    }

    private void end(int number, String line) throws SyncFault {
        int facts = links.size() + leavers.size();
        if (!line.equals(END + ";" + facts)) {
            throw new SyncFault(Math.max(number, 1), "den sista raden ska vara slut;" + facts + ". Kanske är filen inte hel.");
        }
    }

    private static PersonRef person(int number, String reference) throws SyncFault {
        try {
            return new PersonRef(reference);
        } catch (IllegalArgumentException noReference) {
            throw new SyncFault(number, "en person saknas eller är skriven på ett sätt som ingen är.");
        }
    }

    private static LocalDate day(int number, String day) throws SyncFault {
        try {
            if (day.length() == "2026-12-31".length()) {
                return LocalDate.parse(day);
            }
        } catch (DateTimeParseException noDay) {
            // Said below.
        }
        throw new SyncFault(number, "dagen ska skrivas som 2026-12-31.");
    }

    private static String reason(int number, String reason) throws SyncFault {
        if (reason.length() > Term.LONGEST_REASON || reason.chars().anyMatch(Character::isISOControl)) {
            throw new SyncFault(number, "skälet ska vara högst " + Term.LONGEST_REASON + " tecken på en rad.");
        }
        return reason;
    }

    private static List<byte[]> lines(byte[] file) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        return Stream.of(bytes.split("\r?\n")).map(line -> line.getBytes(StandardCharsets.ISO_8859_1)).toList();
    }

    private static String text(int number, byte[] line) throws SyncFault {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new SyncFault(number, "den är inte skriven i UTF-8.");
        }
    }
}
