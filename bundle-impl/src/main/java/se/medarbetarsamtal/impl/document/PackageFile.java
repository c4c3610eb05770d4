package se.medarbetarsamtal.impl.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One delivered version as a package for a personnel system: a ZIP with the paper and the manifest. It is kept nowhere.
 *
 * @param name names nobody
 * @param manifestId the same whenever the package of this version is made
 * @param recordSha256 of the record attached to the paper, as constant as the id
 */
public record PackageFile(String name, String manifestId, String recordSha256, Part paper, Part manifest) {

    /** The earliest that the format can say: when somebody fetched it is nobody's business. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** One file of it. */
    public record Part(String name, byte[] content) {

        public Part {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }

        @Override
        public String toString() {
            return "Part[" + name + "]";
        }
    }

    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Part part : new Part[] {manifest, paper}) {
            ZipEntry entry = new ZipEntry(part.name());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(part.content());
            zip.closeEntry();
        }
        zip.finish();
    }

    byte[] content() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return "PackageFile[" + name + "]";
    }
}
