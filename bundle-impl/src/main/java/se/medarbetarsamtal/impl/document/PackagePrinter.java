package se.medarbetarsamtal.impl.document;

import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.impl.Clock;

/** Makes the files of a package: the paper with the record inside, and the manifest that says what is there. */
final class PackagePrinter {

    private static final String RECORD = "record.json";
    private static final String JSON = "application/json";
    private static final String PDF = "application/pdf";

    private final RecordFormat format;
    private final Clock clock;
    private final PackagePaper paper = new PackagePaper();

    PackagePrinter(RecordFormat format, Clock clock) {
        this.format = format;
        this.clock = clock;
    }

    /** @param leftOut how many answers are meant for the notes and not ticked: they are in no file */
    PackageFile print(PackagedRecord packaged, PlanHeads.Head head, int leftOut) {
        PaperWords words = PaperWords.of(packaged.language());
        byte[] record = format.record(packaged);
        PersonnelNotes notes = new PersonnelNotes(packaged.language(), words.text("notes-title", packaged.templateTitle()), head,
                packaged.notes(), leftOut, Optional.of(WantedVersion.onPaper(packaged.delivery())), packaged.code());
        Attached attached = new Attached(RECORD, JSON, words.text("record"), packaged.deliveredAt(), record);
        return packed(packaged, record, paper.print(notes, packaged.plan(), List.of(attached)));
    }

    private PackageFile packed(PackagedRecord packaged, byte[] record, byte[] printed) {
        String name = "samtal-" + packaged.code();
        String recordSha256 = Fingerprint.sha256(record);
        PackageManifest manifest = new PackageManifest(packaged.manifestId(), packaged.code(), packaged.delivery().number(),
                packaged.deliveredAt(), clock.now(), List.of(
                        new PackageManifest.Part(name + ".pdf", Optional.empty(), PDF, printed.length, Fingerprint.sha256(printed)),
                        new PackageManifest.Part(RECORD, Optional.of(name + ".pdf"), JSON, record.length, recordSha256)));
        return new PackageFile(name + ".zip", packaged.manifestId(), recordSha256,
                new PackageFile.Part(name + ".pdf", printed), new PackageFile.Part("manifest.json", format.manifest(manifest)));
    }
}
