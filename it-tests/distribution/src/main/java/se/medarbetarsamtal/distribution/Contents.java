package se.medarbetarsamtal.distribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of the zip by path, below its one top folder. */
final class Contents {

    private final String top;
    private final LocalDateTime time;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** @param time that every entry bears */
    Contents(String top, Instant time) {
        this.top = top;
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    void add(String path, String text) {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String path, byte[] bytes) {
        if (files.putIfAbsent(path, bytes) != null) {
            throw new IllegalStateException(path + " is there twice");
        }
    }

    /** @return what {@code sha256sum -c} reads */
    String checksums() {
        return files.entrySet().stream()
                .map(file -> sha256(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** Nothing is packed: the jars are packed already, and no version of a packing library leaves its mark. */
    byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var file : files.entrySet()) {
                zip.putNextEntry(entry(top + "/" + file.getKey(), file.getValue()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private ZipEntry entry(String path, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
