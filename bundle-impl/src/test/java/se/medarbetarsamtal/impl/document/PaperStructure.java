package se.medarbetarsamtal.impl.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a reader that reads aloud meets: the names of the elements of structure, in their order. */
final class PaperStructure {

    private final List<String> names = new ArrayList<>();

    private PaperStructure() { }

    static List<String> of(PDDocument document) {
        PaperStructure structure = new PaperStructure();
        structure.collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        return structure.names;
    }

    private void collect(COSBase node) {
        if (node instanceof COSObject object) {
            collect(object.getObject());
        } else if (node instanceof COSArray array) {
            array.forEach(this::collect);
        } else if (node instanceof COSDictionary element && (element.containsKey(COSName.S) || element.containsKey(COSName.K))) {
            if (element.getCOSName(COSName.S) != null) {
                names.add(element.getNameAsString(COSName.S));
            }
            collect(element.getDictionaryObject(COSName.K));
        }
    }
}
