package se.medarbetarsamtal.impl.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** What a sealed text belongs to. Every part is written with its length, so that no two lists of parts look alike. */
final class AssociatedData {

    private static final String FORM = "v1";
    private static final String SCHOOL_FORM = "MEDARBETARSAMTAL";

    private AssociatedData() { }

    static byte[] of(TenantRef tenant, DialogueId dialogue, String field, int revision) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part :
                List.of(FORM, tenant.value(), dialogue.value(), field, Integer.toString(revision), SCHOOL_FORM)) {
            byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
            bytes.writeBytes(utf8);
        }
        return bytes.toByteArray();
    }
}
