package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.json;
import static se.medarbetarsamtal.scenarios.support.People.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Ids as they leave the service: 128 bits that nothing foretells. */
@Tag("G-11")
class IdsIT {

    private static final int BITS = 128;
    /** Five standard deviations of fair bits; a counter or a time is hundreds away. */
    private static final double FAR = 5;

    private final World world = World.on(World.Database.H2);

    @Test
    void theIdsOfTalksTemplatesAndAgreementsAre128RandomBits() {
        List<String> ids = issued();

        assertThat(ids).hasSizeGreaterThan(70).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{32}"));
        assertThat(strange(ids)).isEmpty();
    }

    /** What a clock, a counter or a UUID would give is found by the same look. */
    @Test
    void idsThatAreNotRandomWouldBeFound() {
        List<String> counted = Stream.iterate(1_795_000_000_000L, time -> time + 7).limit(100).map("%032x"::formatted).toList();
        List<String> uuids = Stream.generate(() -> UUID.randomUUID().toString().replace("-", "")).limit(100).toList();

        assertThat(strange(counted)).isNotEmpty();
        assertThat(strange(uuids)).as("the version of a UUID is no random bit").isNotEmpty();
    }

    private List<String> issued() {
        List<String> ids = new ArrayList<>();
        Visitor karin = world.as(KARIN);
        for (int round = 0; round < 8; round++) {
            String staff = json(numbers(101, 106));
            World.done(karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}".formatted(world.template(), staff, staff)))
                    .json().path("outcomes").forEach(outcome -> ids.add(outcome.path("dialogue").asText()));
            ids.add(World.done(world.as(KOMMUNADMIN).post("/templates", Routes.TEMPLATE)).json().path("id").asText());
        }
        String talk = ids.get(0);
        for (int i = 0; i < 20; i++) {
            ids.add(world.newAgreement(talk));
        }
        return ids;
    }

    /** @return the bits that are set too often or too seldom, and those that follow the bit of the id before */
    private static List<String> strange(List<String> ids) {
        List<String> strange = new ArrayList<>();
        for (int bit = 0; bit < BITS; bit++) {
            int set = 0;
            int same = 0;
            for (int i = 0; i < ids.size(); i++) {
                set += bit(ids.get(i), bit);
                same += i > 0 && bit(ids.get(i), bit) == bit(ids.get(i - 1), bit) ? 1 : 0;
            }
            if (isFar(set, ids.size()) || isFar(same, ids.size() - 1)) {
                strange.add("bit " + bit);
            }
        }
        return strange;
    }

    private static boolean isFar(int count, int of) {
        return Math.abs(count - of / 2.0) > FAR * Math.sqrt(of) / 2;
    }

    private static int bit(String id, int bit) {
        return Character.digit(id.charAt(bit / 4), 16) >> (bit % 4) & 1;
    }
}
