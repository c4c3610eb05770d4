package se.medarbetarsamtal.impl.rest.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file's name in its header. */
@Tag("G-29")
class AttachmentTest {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../bundle-ui/src/main/java"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            anteckningar-K7Q2MX.pdf | attachment; filename="anteckningar-K7Q2MX.pdf"
            två ord.pdf             | attachment; filename="tv_ ord.pdf"; filename*=UTF-8''tv%C3%A5%20ord.pdf
            a"b;c\\d/e.pdf           | attachment; filename="a_b_c_d_e.pdf"
            100%.pdf                | attachment; filename="100_.pdf"
            👍.pdf                  | attachment; filename="_.pdf"; filename*=UTF-8''%F0%9F%91%8D.pdf""")
    void isPlainWhereItCanBeAndSaidTwiceWhereItCannot(String name, String header) {
        assertThat(Attachment.header(name)).isEqualTo(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: b", "a\nb", "a\u0000b", "a\u007Fb", "a\u0085b", "a\u202Eb", "a\"; filename=b", "a\\\"b", "\uD800"})
    void isOneLineOfOneNameWhateverIsInIt(String name) {
        String header = Attachment.header(name);

        assertThat(header).matches("attachment; filename=\"[^\"\\\\;%]*\"(; filename\\*=UTF-8''[!-~&&[^;\" ]]*)?");
        assertThat(header.chars()).allMatch(character -> character >= ' ' && character <= '~');
    }

    /** What turns the rest of a name around, or is half a character, stands in neither form of it. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u0085b", "a\u202Eb", "a\uD800b", "a\u0000b", "a\u007Fb"})
    void hasNothingOfWhatIsNotSeen(String name) {
        assertThat(Attachment.header(name)).isEqualTo("attachment; filename=\"ab\"");
    }

    /** So that no file gets a name in another way. */
    @Test
    void isWrittenByNothingElse() throws IOException {
        assertThat(SOURCES).allSatisfy(folder -> assertThat(folder).isDirectory());
        assertThat(writers(SOURCES)).containsExactly("Attachment.java");
    }

    @Test
    void whoeverWroteItBesidesWouldBeFound() {
        for (String line : List.of("header(HttpHeaders.CONTENT_DISPOSITION, x)", "header(\"content-disposition\", x)")) {
            assertThat(isWriting(line)).as(line).isTrue();
        }
        assertThat(isWriting("header(HttpHeaders.CONTENT_TYPE, x)")).isFalse();
    }

    private static List<String> writers(List<Path> folders) throws IOException {
        Stream.Builder<Path> found = Stream.builder();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).filter(file -> isWriting(read(file))).forEach(found);
            }
        }
        return found.build().map(file -> file.getFileName().toString()).toList();
    }

    private static boolean isWriting(String source) {
        return source.toLowerCase(Locale.ROOT).replace('_', '-').contains("content-disposition");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
