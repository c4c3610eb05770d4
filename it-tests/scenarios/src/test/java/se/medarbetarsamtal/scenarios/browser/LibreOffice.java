package se.medarbetarsamtal.scenarios.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.medarbetarsamtal.scenarios.support.HostProcess;

/** Opens a table as somebody does who clicks on the file, but without a window, and looks at what became of its cells. */
final class LibreOffice {

    private static final List<String> USUAL = List.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/opt/libreoffice/program/soffice",
            "/Applications/LibreOffice.app/Contents/MacOS/soffice");
    /** Semicolons, quotes, UTF-8, from the first line, and formulas are taken for formulas: the most dangerous way to open it. */
    private static final String FILTER = "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1,true";
    private static final Pattern FORMULA = Pattern.compile(" table:formula=\"");
    private static final Pattern ROW = Pattern.compile("<table:table-row");
    private static final long LONGEST_MINUTES = 2;

    private LibreOffice() { }

    /** What there is in a table. */
    record Opened(long rows, long formulas) { }

    static Optional<Path> program() {
        return Stream.concat(Stream.of(System.getProperty("soffice")), USUAL.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Opened open(String csv) throws IOException, InterruptedException {
        Path folder = HostProcess.newFolder();
        Files.createDirectories(folder);
        Path file = Files.writeString(folder.resolve("lista.csv"), csv, StandardCharsets.UTF_8);
        Process soffice = new ProcessBuilder(program().orElseThrow().toString(), "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), FILTER, "--convert-to", "fods",
                "--outdir", folder.resolve("opened").toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
        if (!soffice.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            soffice.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not come to an end");
        }
        String opened = Files.readString(folder.resolve("opened").resolve("lista.fods"));
        return new Opened(ROW.matcher(opened).results().count(), FORMULA.matcher(opened).results().count());
    }
}
