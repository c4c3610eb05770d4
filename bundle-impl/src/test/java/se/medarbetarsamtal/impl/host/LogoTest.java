package se.medarbetarsamtal.impl.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.spi.organisation.Logo;
import se.medarbetarsamtal.api.spi.organisation.Organisations;
import se.medarbetarsamtal.impl.Transactions;

/** A huvudman's logo comes from outside: what is no picture, or too much of one, is none. */
class LogoTest {

    private final Organisations organisations = mock();
    private final HostServices host = new HostServices(mock(Transactions.class), () -> NOW);

    @BeforeEach
    void theHostHasOrganisations() {
        host.bindOrganisations(organisations);
    }

    @AfterEach
    void stop() {
        host.stopAsking();
    }

    @Test
    void aPictureIsALogo() throws IOException {
        assertThat(isTaken("image/png", picture("png", 300, 200))).isTrue();
        assertThat(isTaken("image/jpeg", picture("jpg", 300, 200))).isTrue();
    }

    @Test
    void whatSaysToBeAnotherKindOfPictureOrIsNoneAtAllIsNoLogo() throws IOException {
        assertThat(isTaken("image/png", picture("jpg", 300, 200))).isFalse();
        assertThat(isTaken("image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(isTaken("image/png", "no picture".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(isTaken("image/png", new byte[0])).isFalse();
    }

    @Test
    void aFileThatIsLargeOrWouldBecomeSoIsNoLogo() throws IOException {
        assertThat(isTaken("image/png", picture("png", 4_001, 1))).isFalse();
        assertThat(isTaken("image/png", picture("png", 1, 4_001))).isFalse();
        assertThat(isTaken("image/png", Arrays.copyOf(picture("png", 300, 200), (1 << 20) + 1))).isFalse();
    }

    private boolean isTaken(String type, byte[] content) {
        given(organisations.logo(KOMMUN)).willReturn(Optional.of(new Logo(type, content)));
        return host.organisations().logo(KOMMUN).isPresent();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
