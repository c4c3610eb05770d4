package se.medarbetarsamtal.impl.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import se.medarbetarsamtal.api.spi.organisation.Logo;

/** Whether a picture is what it says it is, and small enough to be put on paper. It is looked at before it is decoded. */
final class PictureCheck {

    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg");
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_PIXELS_A_SIDE = 4_000;

    private PictureCheck() { }

    static boolean isSound(Logo logo) {
        byte[] content = logo.content();
        if (!TYPES.contains(logo.mediaType()) || content.length > MOST_BYTES) {
            return false;
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            return isSound(in, logo.mediaType());
        } catch (IOException broken) {
            return false;
        }
    }

    private static boolean isSound(ImageInputStream in, String type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return false;
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in);
            return Set.of(reader.getOriginatingProvider().getMIMETypes()).contains(type)
                    && reader.getWidth(0) <= MOST_PIXELS_A_SIDE
                    && reader.getHeight(0) <= MOST_PIXELS_A_SIDE;
        } finally {
            reader.dispose();
        }
    }
}
