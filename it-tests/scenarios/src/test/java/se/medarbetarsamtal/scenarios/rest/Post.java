package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A network that carries saves of one box late, twice or not at all, beside what the box must then hold. */
final class Post {

    private record Save(Visitor from, int base, String text) { }

    private final String box;
    private final Random random;
    private final List<Save> underway = new ArrayList<>();
    private final List<String> accepted = new ArrayList<>();
    private int refused;

    Post(String box, Random random) {
        this.box = box;
        this.random = random;
    }

    /** One of the writers saves on what it has seen: the newest, or what stood there a while ago. */
    void save(Visitor from, String text) {
        int behind = random.nextInt(4) == 0 ? random.nextInt(3) : 0;
        Save save = new Save(from, Math.max(0, accepted.size() - behind), text);
        switch (random.nextInt(10)) {
            case 0 -> { } // lost
            case 1, 2 -> underway.add(save);
            case 3 -> {
                arrives(save);
                arrives(save);
            }
            default -> arrives(save);
        }
        if (!underway.isEmpty() && random.nextInt(3) == 0) {
            arrives(underway.remove(random.nextInt(underway.size())));
        }
    }

    void everythingArrives() {
        while (!underway.isEmpty()) {
            arrives(underway.remove(random.nextInt(underway.size())));
        }
    }

    List<String> accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    private void arrives(Save save) {
        Visitor.Answer answer = save.from().put(box, save.base(), OneTalkScenario.text(save.text()));
        if (save.base() == accepted.size()) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            accepted.add(save.text());
            assertThat(answer.json().path("revision").asInt()).isEqualTo(accepted.size());
        } else {
            assertThat(answer.status()).as(answer.body()).isEqualTo(412);
            assertThat(answer.json().at("/current/revision").asInt()).isEqualTo(accepted.size());
            assertThat(answer.json().at("/current/text").asText()).isEqualTo(accepted.get(accepted.size() - 1));
            refused++;
        }
    }
}
