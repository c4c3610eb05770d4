package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.medarbetarsamtal.scenarios.support.Alone;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Every regular expression of the product, found in its sources, is quick on what is made to be slow. */
@Tag("G-36")
@Alone
class RegexIT {

    /** Those of the Java sources. A new one is written down here, so that it is tried. */
    private static final Set<String> KNOWN = Set.of(
            "\\d{4}-\\d{2}-\\d{2}", "[12]\\d{3}-\\d{2}-\\d{2}", "2\\d{3}-2\\d{3}", "\\d{2}:\\d{2}", "[A-Za-z0-9-]{8,64}", "\"(0|[1-9][0-9]{0,8})\"",
            "[a-z0-9][a-z0-9-]{0,59}", "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", "\\s+", ",", "[1-9]\\d{0,17}",
            "([\\w-]{1,64}+)\\|([0-9]{1,18})\\|([0-9a-f]{64})",
            "20\\d\\d-20\\d\\d", ": ",
            "\\b(?:19|20)?\\d{6}[-+]?\\d{4}\\b",
            "[\\p{L}\\d]@[\\p{L}\\d-]{1,63}\\.\\p{L}{2}",
            "(?:\\+46|\\b0)[ -]?\\d{1,3}[ -]?\\d{2,3}[ -]?\\d{2}[ -]?\\d{2}\\b",
            "(?<=[\\p{Ll},:;] )\\p{Lu}\\p{Ll}{1,30} \\p{Lu}\\p{Ll}{1,30}\\b",
            "2\\d{3}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.000)?)?(Z|[+-]\\d{2}:\\d{2})", "[\\p{Cntrl}\\u0085\\u2028\\u2029]+",
            // of the reference host
            "\\p{Cntrl}", "[a-z][a-z0-9]{0,29}(-[a-z0-9]{1,29}){1,5}", " ", "\t", "\n", "\r?\n", ";", "(?m)^--.*$", "\"id\":\"(\\d{4}-\\d{4})\"");

    private static final Pattern JAVA = Pattern.compile(
            "(?:Pattern\\.compile|\\.split|\\.replaceAll|\\.replaceFirst|\\.matches|regexp\\s*=)\\s*\\(?\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ANY_JAVA = Pattern.compile("Pattern\\.compile\\(|\\.split\\(|\\.replaceAll\\(|\\.replaceFirst\\(|String::matches");
    private static final Pattern TYPESCRIPT = Pattern.compile("(?<=[(=,:\\[!&|?] ?)/(?![/*])((?:[^/\\\\\\n\\[]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*\\])+)/[a-z]*(?=[\\s,;).])");
    private static final int LENGTH = 50_000;
    /** A name of up to 64 characters, tried at every place, is read 65 times; what is careless thousands of times. */
    private static final long MOST_READS = 100;
    private static final long SLOW_NANOS = Duration.ofMillis(500).toNanos();
    private static final String ALPHABET = "a0-_ /{}\"%!,;:\t\n#Å";

    @TestFactory
    Stream<DynamicTest> everyRegularExpressionIsQuick() {
        return KNOWN.stream().map(regex -> DynamicTest.dynamicTest("/" + regex + "/", () -> {
            Pattern pattern = Pattern.compile(regex);
            assertThat(hard().filter(text -> isSlow(pattern, text))).isEmpty();
        }));
    }

    @Test
    void aSlowOneWouldBeFound() {
        for (String slow : List.of("(a+)+$", "(0|0?)*!", "^(\\s+|-)*,$", ".*.*=.*")) {
            assertThat(hard().anyMatch(text -> isSlow(Pattern.compile(slow), text))).as(slow).isTrue();
        }
    }

    @Test
    void everyRegularExpressionOfTheJavaSourcesIsKnown() {
        Set<String> found = new TreeSet<>();
        for (Path file : sources(".java", "bundle-api/src/main", "bundle-impl/src/main", "bundle-ui/src/main", "it-tests/refhost/src/main")) {
            String source = read(file);
            Matcher literal = JAVA.matcher(source);
            int literals = 0;
            while (literal.find()) {
                found.add(literal.group(1).translateEscapes());
                literals++;
            }
            assertThat(ANY_JAVA.matcher(source).results().count()).as(file + " makes none of anything but a literal").isLessThanOrEqualTo(literals);
        }
        assertThat(found).isEqualTo(KNOWN);
    }

    /** The elements' own tests try those of TypeScript where they run: in a JavaScript engine. */
    @Test
    void everyRegularExpressionOfTheElementsIsTriedByTheirOwnTests() {
        String tried = read(root().resolve("bundle-ui/src/test/web/regex.test.ts"));
        Set<String> found = new TreeSet<>();
        for (Path file : sources(".ts", "bundle-ui/src/main/web")) {
            TYPESCRIPT.matcher(read(file)).results().forEach(one -> found.add(one.group()));
            assertThat(read(file)).doesNotContain("RegExp(");
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(3).allSatisfy(regex -> assertThat(tried).contains(regex));
    }

    @Test
    void noFieldOfTheServiceTakesLongOverAHardText() {
        World world = World.on(World.Database.H2);
        Visitor karin = world.as(KARIN);
        String booking = "/dialogues/" + world.newTalk(KARIN, "p-101") + "/booking";
        for (String hard : List.of("0".repeat(LENGTH), "a-".repeat(LENGTH / 2), " ".repeat(LENGTH))) {
            for (String field : List.of("13:00", Days.ofTheTalk().toString(), "Europe/Stockholm")) {
                quick(422, () -> karin.put(booking, 0, Days.booking(Days.ofTheTalk(), "13:00", null).replace(field, hard)));
            }
            for (String field : List.of("\"sv\"", "\"fore\"", "\"hur\"")) {
                quick(422, () -> world.as(KOMMUNADMIN).post("/templates", Routes.TEMPLATE.replace(field, "\"" + hard + "\"")));
            }
        }
    }

    /** Half a second is the way through a busy machine, and far from what a careless expression takes. */
    private static void quick(int status, Supplier<Visitor.Answer> act) {
        act.get();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 3 && best > SLOW_NANOS; run++) {
            long start = System.nanoTime();
            assertThat(act.get().status()).isEqualTo(status);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).isLessThan(SLOW_NANOS);
    }

    /** @return texts that make a careless expression try again and again */
    private static Stream<String> hard() {
        List<String> texts = new ArrayList<>();
        for (char one : ALPHABET.toCharArray()) {
            String same = String.valueOf(one).repeat(LENGTH);
            texts.addAll(List.of(same, same + "\u0001", "\"" + same + "\u0001", "a" + same + "=", "--" + same));
            for (char other : ALPHABET.toCharArray()) {
                texts.add(("" + one + other).repeat(LENGTH / 2) + "\u0001");
            }
        }
        return texts.stream();
    }

    /** Counted, not timed: an expression that goes over a text again and again reads the same on every machine. */
    private static boolean isSlow(Pattern pattern, String text) {
        try {
            pattern.matcher(new Limited(text)).matches();
            pattern.matcher(new Limited(text)).replaceAll("x");
            return false;
        } catch (TooOften | StackOverflowError slow) {
            return true;
        }
    }

    private static final class TooOften extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** A text of which each character can be read some times, on the average. */
    private static final class Limited implements CharSequence {

        private final String text;
        private long left;

        private Limited(String text) {
            this.text = text;
            this.left = MOST_READS * text.length();
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooOften();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int finish) {
            return text.substring(start, finish);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static List<Path> sources(String ending, String... folders) {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> found = Files.walk(root().resolve(folder))) {
                found.filter(file -> file.toString().endsWith(ending)).forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(files).hasSizeGreaterThan(10);
        return files;
    }

    private static Path root() {
        return Path.of(System.getProperty("build.root"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
