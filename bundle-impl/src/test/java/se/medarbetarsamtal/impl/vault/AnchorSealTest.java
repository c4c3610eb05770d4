package se.medarbetarsamtal.impl.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.OTHER_KOMMUN;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Unavailable;

@Tag("G-45")
class AnchorSealTest {

    private static final byte[] CONTENT = "innehåll".getBytes(UTF_8);

    private final RotatingKeys keys = new RotatingKeys();
    private final AnchorSeal seal = new AnchorSeal(keys.host());

    /** The MAC was computed by Python's hmac module, from a key with the bytes 0 to 31. */
    @Test
    void theSealIsTheHmacThatAnotherProgramComputes() {
        byte[] secret = new byte[32];
        IntStream.range(0, 32).forEach(i -> secret[i] = (byte) i);
        Keys host = mock();
        given(host.unwrap(any())).willReturn(List.of(new DataKey(new KeyScope(KOMMUN, 0), "journal-anchor", secret)));
        Host named = mock();
        given(named.keys()).willReturn(host);
        byte[] mac = HexFormat.of().parseHex("5bb918bfe58fc7f03b38b87edee64566e8498d29383b58dbe63ccf83ba75e99f");

        assertThat(new AnchorSeal(named).areTrue(KOMMUN, List.of(
                new AnchorSeal.Claim(new AnchorSeal.Seal("k", new byte[60], mac), CONTENT)))).containsExactly(true);
    }

    @Test
    void anotherContentKeyOrHuvudmanIsNotSealedByIt() {
        AnchorSeal.Seal made = seal.seal(KOMMUN, CONTENT);
        AnchorSeal.Seal other = seal.seal(KOMMUN, "annat".getBytes(UTF_8));

        assertThat(seal.areTrue(KOMMUN, List.of(
                new AnchorSeal.Claim(made, CONTENT),
                new AnchorSeal.Claim(other, CONTENT),
                new AnchorSeal.Claim(new AnchorSeal.Seal(made.keyId(), other.wrapped(), made.mac()), CONTENT),
                new AnchorSeal.Claim(new AnchorSeal.Seal(made.keyId(), new byte[60], made.mac()), CONTENT))))
                .containsExactly(true, false, false, false);
        assertThat(seal.areTrue(OTHER_KOMMUN, List.of(new AnchorSeal.Claim(made, CONTENT)))).containsExactly(false);
    }

    @Test
    void noKeyOfASealStaysInMemoryAfterItsUse() {
        List<DataKey> wrapped = new ArrayList<>();
        RotatingKeys watched = new RotatingKeys() {
            @Override
            public List<WrappedKey> wrap(List<DataKey> fresh) {
                wrapped.addAll(fresh);
                return super.wrap(fresh);
            }
        };
        AnchorSeal.Seal made = new AnchorSeal(watched.host()).seal(KOMMUN, CONTENT);
        new AnchorSeal(watched.host()).areTrue(KOMMUN, List.of(new AnchorSeal.Claim(made, CONTENT)));

        assertThat(wrapped).hasSize(1).allSatisfy(key -> assertThat(key.bytes()).containsOnly(0));
        assertThat(watched.unwrappedKeys()).hasSize(1).allSatisfy(key -> assertThat(key.bytes()).containsOnly(0));
    }

    @Test
    void aHostThatIsAwayIsNotASealThatIsFalse() {
        AnchorSeal.Seal made = seal.seal(KOMMUN, CONTENT);
        Keys away = mock();
        given(away.unwrap(any())).willThrow(new Unavailable("key"));
        given(away.currentKeyIds(any())).willThrow(new Unavailable("key"));
        Host host = mock();
        given(host.keys()).willReturn(away);

        assertThatThrownBy(() -> new AnchorSeal(host).areTrue(KOMMUN, List.of(new AnchorSeal.Claim(made, CONTENT))))
                .isInstanceOf(Unavailable.class);
    }
}
