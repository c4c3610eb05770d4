package se.medarbetarsamtal.impl.journal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.vault.AnchorSeal;

/**
 * A seal over the ends of those chains that have grown since the one before.
 *
 * @param number its place among the huvudman's anchors, from 1 without a gap
 * @param previous the seal of the one before; empty for the first
 * @param covered a line for each chain: its name, the number of its last line, and that line's hash
 */
public record Anchor(TenantRef tenant, long number, Instant madeAt, String previous, String covered, AnchorSeal.Seal seal) {

    private static final Pattern MARK = Pattern.compile("([\\w-]{1,64}+)\\|([0-9]{1,18})\\|([0-9a-f]{64})");

    /** What a chain looked like: whatever it has become, this line must still stand in it. */
    public record Mark(String chain, long number, String hash) { }

    /** What no chain is like is left out: it would make the seal unreadable, and the verification finds it anyway. */
    static String covered(List<ChainReader.Head> heads) {
        return heads.stream()
                .map(head -> head.chain() + "|" + head.number() + "|" + head.hash())
                .filter(line -> MARK.matcher(line).matches())
                .collect(Collectors.joining("\n"));
    }

    Anchor sealed(AnchorSeal.Seal with) {
        return new Anchor(tenant, number, madeAt, previous, covered, with);
    }

    /** @return what the seal is of */
    public byte[] content() {
        return Parts.of(List.of("v1", tenant.value(), Long.toString(number), madeAt.toString(), previous, covered));
    }

    public String mac() {
        return HexFormat.of().formatHex(seal.mac());
    }

    /** @return empty when it holds something that no chain is like */
    Optional<List<Mark>> marks() {
        List<Matcher> lines = covered.lines().map(MARK::matcher).toList();
        return lines.stream().allMatch(Matcher::matches)
                ? Optional.of(lines.stream()
                        .map(line -> new Mark(line.group(1), Long.parseLong(line.group(2)), line.group(3))).toList())
                : Optional.empty();
    }
}
