package se.medarbetarsamtal.impl.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads PDFs as others do. */
public final class Papers {

    private Papers() { }

    /** What is looked at in an opened document. */
    public interface Look<T> {

        T at(PDDocument document) throws IOException;
    }

    public static <T> T open(byte[] pdf, Look<T> look) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return look.at(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the text of each page, with one space wherever a line ends */
    public static List<String> pages(byte[] pdf) {
        return open(pdf, document -> {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        });
    }

    public static String text(byte[] pdf) {
        return String.join(" ", pages(pdf));
    }
}
