package se.medarbetarsamtal.impl.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.spi.curriculum.Curricula;
import se.medarbetarsamtal.api.spi.curriculum.CurriculumEntry;

/** The headings of the national läroplaner, for a host that has none of its own: {@code curricula.txt} beside this class. */
final class BundledCurricula implements Curricula {

    /** One läroplan and the skolformer that it holds for. */
    private record Part(List<String> schoolTypes, CurriculumEntry entry) { }

    private final List<Part> parts;

    BundledCurricula() {
        this(file());
    }

    /** @param lines {@code = name: skolformer} begins a läroplan, {@code number heading} is a part of it, {@code #} a remark */
    BundledCurricula(List<String> lines) {
        List<Part> read = new ArrayList<>();
        String curriculum = "";
        List<String> schoolTypes = List.of();
        for (String line : lines) {
            if (line.startsWith("= ")) {
                String[] head = line.substring(2).split(": ", 2);
                curriculum = head[0];
                schoolTypes = List.of(head[1].split(" "));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                read.add(new Part(schoolTypes, entry(curriculum, line)));
            }
        }
        parts = List.copyOf(read);
    }

    @Override
    public List<CurriculumEntry> entries(Set<String> schoolTypes) {
        return parts.stream()
                .filter(part -> !Collections.disjoint(part.schoolTypes(), schoolTypes))
                .map(Part::entry)
                .toList();
    }

    private static CurriculumEntry entry(String curriculum, String line) {
        String[] numbered = line.split(" ", 2);
        String number = numbered[0];
        int dot = number.lastIndexOf('.');
        Optional<String> parent = dot < 0 ? Optional.empty() : Optional.of(code(curriculum, number.substring(0, dot)));
        return new CurriculumEntry(code(curriculum, number), curriculum, numbered[1], parent);
    }

    private static String code(String curriculum, String number) {
        String name = curriculum.toLowerCase(Locale.ROOT).replace("ö", "o").replace(" ", "");
        return name + "-" + number;
    }

    private static List<String> file() {
        try (InputStream in = BundledCurricula.class.getResourceAsStream("curricula.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
