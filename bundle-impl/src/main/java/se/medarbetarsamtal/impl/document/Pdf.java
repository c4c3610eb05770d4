package se.medarbetarsamtal.impl.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns a page into PDF/A and PDF/UA-1: with its own fonts, and with nothing from outside. */
final class Pdf {

    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // Its log would repeat what stands on the page.
        XRLog.setLoggingEnabled(false);
    }

    /** @return PDF/A-2a */
    byte[] make(Html page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = builder(page, PdfAConformance.PDFA_2_A).toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @return PDF/A-3a, which may hold other files */
    byte[] makeWithAttachments(Html page, List<Attached> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page, PdfAConformance.PDFA_3_A).toStream(out).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            new Attaching(document).all(files);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(Html page, PdfAConformance conformance) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(conformance);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Medarbetarsamtal");
        builder.useUnicodeLineBreaker(new LineEnds());
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:"), when);
        }
        Typeface.CUTS.forEach(cut ->
                builder.useFont(cut::open, Typeface.FAMILY, cut.weight(), FontStyle.NORMAL, true));
        builder.withW3cDocument(page.document(), null);
        return builder;
    }

    /** Where a line may end: behind a hyphen or a stroke, and never before one. */
    private static final class LineEnds implements FSTextBreaker {

        private final BreakIterator ends = BreakIterator.getLineInstance(Locale.ROOT);

        @Override
        public int next() {
            return ends.next();
        }

        @Override
        public void setText(String text) {
            ends.setText(text);
        }
    }
}
