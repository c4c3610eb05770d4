package se.medarbetarsamtal.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import se.medarbetarsamtal.scenarios.browser.Storm.Fate;
import se.medarbetarsamtal.scenarios.lifecycle.RunningHost;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Typed while requests and answers are lost, sessions end and the module restarts; at the end every character is there. */
class LosslessBrowserIT extends BrowserScenario {

    private static final int CHARACTERS = Integer.getInteger("proof.characters", 10_000);
    private static final int LONGEST_PAUSE_MILLIS = 1_600;
    private static final int A_WHILE_MILLIS = 20_000;
    private static final int STEP_MILLIS = 2_000;
    private static final List<String> PIECES = List.of("a", "ord ", "å", "ä", "ö ", "Ö", "\n", "e\u0301", "😀", "👩🏽‍🏫", "\"", "'", "<b>", "&amp;", "\\", "{}", "–", "  ", "ß");
    /** A page that takes every text for saved, whatever became of the request. */
    private static final String CREDULOUS = """
            { const ask = window.fetch;
              const saved = init => new Response(JSON.stringify({ writtenAt: new Date().toISOString(),
                revision: Number(init.headers['If-Match'].replaceAll('"', '')) + 1 }));
              window.fetch = (url, init) => ask(url, init).then(
                answer => init.method === 'PUT' && answer.status === 503 ? saved(init) : answer,
                reason => { if (init.method === 'PUT') { return saved(init); } throw reason; }); }""";

    /** @param stored what the service has of it, read by a fresh sign-in */
    private record Box(Page page, Locator place, StringBuilder typed, Function<Visitor, String> stored) { }

    private String talk;

    @BeforeAll
    void theyHaveSatDownToTalk() {
        Visitor karin = visitor(KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        talk = "/dialogues/" + karin.post("/assignments",
                "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(ALVA))).json().at("/outcomes/0/dialogue").asText();
        assertThat(karin.put(talk + "/beginning", 1, "{}").status()).isEqualTo(200);
        assertThat(karin.post(talk + "/plan-rows", "{\"kind\":\"GOAL\"}").status()).isEqualTo(201);
    }

    @Test
    void everyCharacterThatWasTypedIsThereAtTheEnd() throws BundleException {
        Random random = seeded();
        Storm storm = new Storm(random);
        Page alva = atTheTalk("Alva Nyström", "/sida/mina-samtal", storm);
        Page karin = atTheTalk("Karin Berg", "/mentorsgrupp", storm);
        List<Box> boxes = List.of(
                box(alva, "Alva Nyström.*föra en dialog", visitor -> answer(visitor, "EMPLOYEE", "prep-topics")),
                box(alva, "Alva Nyström.*individuella mål", visitor -> answer(visitor, "EMPLOYEE", "prep-goals")),
                box(karin, "Karin Berg.*förväntningar har chefen", visitor -> answer(visitor, "MANAGER", "forvantan-chef")),
                box(karin, "Anteckning.*förväntningar har chefen", visitor -> answer(visitor, "JOINT", "forvantan-chef")),
                box(karin, "Medarbetarens mål rad 1", visitor ->
                        visitor.get(talk + "/plan").json().at("/rows/0/cells/individualGoal/text").asText()));

        for (int part = 0; part < Trouble.values().length; part++) {
            type(random, boxes, CHARACTERS * (part + 1) / (Trouble.values().length + 1));
            trouble(Trouble.values()[part], random, boxes);
        }
        type(random, boxes, CHARACTERS);

        storm.ends();
        eventually(() -> assertStored(boxes));
        System.out.println("Met " + storm.met() + ", taken unheard " + storm.takenUnheard());
        assertThat(storm.met()).containsKeys(Fate.values());
        assertThat(storm.takenUnheard()).isPositive();
        quietly();
    }

    @Test
    void aPageThatTakesEveryTextForSavedLosesSome() {
        Random random = seeded();
        Storm storm = new Storm(random);
        Page alva = atTheTalk("Alva Nyström", "/sida/mina-samtal", storm);
        alva.addInitScript(CREDULOUS);
        alva.reload();
        Box box = box(alva, "Alva Nyström.*kompetensutveckling", visitor -> answer(visitor, "EMPLOYEE", "prep-competence"));

        while (storm.met(Fate.LOST) + storm.met(Fate.BUSY) + storm.met(Fate.SILENCE) == 0) {
            type(random, List.of(box), box.typed().length() + 50);
        }
        storm.ends();
        type(random, List.of(box), box.typed().length() + 50);
        alva.clock().runFor(A_WHILE_MILLIS);
        alva.clock().runFor(A_WHILE_MILLIS);

        assertThat(box.stored().apply(visitor(ALVA))).isNotEqualTo(composed(box.typed()));
        quietly();
    }

    private enum Trouble { RESTART, ALVA_IS_LOGGED_OUT, RESTART_AGAIN, KARIN_IS_LOGGED_OUT, RESTART_ONCE_MORE }

    private void trouble(Trouble trouble, Random random, List<Box> boxes) throws BundleException {
        switch (trouble) {
            case ALVA_IS_LOGGED_OUT -> logOut(ALVA, "Alva Nyström", random, boxes, boxes.get(0).page());
            case KARIN_IS_LOGGED_OUT -> logOut(KARIN, "Karin Berg", random, boxes, boxes.get(2).page());
            default -> {
                Bundle module = host().bundle(RunningHost.IMPL);
                module.stop();
                typeALittle(random, boxes);
                module.start();
            }
        }
    }

    private void logOut(String person, String name, Random random, List<Box> boxes, Page page) {
        sessionsEnd(person);
        typeALittle(random, boxes);
        Page login = page.context().newPage();
        go(login, "/login");
        login.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
        login.waitForURL("**/start");
        login.close();
    }

    private void typeALittle(Random random, List<Box> boxes) {
        type(random, boxes, boxes.stream().mapToInt(box -> box.typed().length()).sum() + 100);
    }

    /** @param until so many characters stand in all boxes together */
    private static void type(Random random, List<Box> boxes, int until) {
        int typed = boxes.stream().mapToInt(box -> box.typed().length()).sum();
        while (typed < until) {
            Box box = boxes.get(random.nextInt(boxes.size()));
            box.place().focus();
            box.page().keyboard().press("Control+End");
            for (int left = 1 + random.nextInt(8); left > 0 && typed < until; left--) {
                typed += words(random, box);
                box.page().clock().runFor(random.nextInt(LONGEST_PAUSE_MILLIS));
            }
        }
    }

    /** Some words key by key, others as they come from an input method or the clipboard. */
    private static int words(Random random, Box box) {
        StringBuilder words = new StringBuilder();
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        if (random.nextInt(4) == 0) {
            box.page().keyboard().type(words.toString());
        } else {
            box.page().keyboard().insertText(words.toString());
        }
        box.typed().append(words);
        return words.length();
    }

    /** In steps: a page whose time runs faster than a busy machine answers gives every request up. */
    private void assertStored(List<Box> boxes) {
        boxes.stream().map(Box::page).distinct().forEach(page -> page.clock().runFor(STEP_MILLIS));
        Visitor alva = visitor(ALVA);
        Visitor karin = visitor(KARIN);
        for (Box box : boxes) {
            assertThat(composed(box.place().inputValue())).isEqualTo(composed(box.typed()));
            assertThat(box.stored().apply(box.page() == boxes.get(0).page() ? alva : karin)).as(said(box))
                    .isEqualTo(composed(box.typed()));
        }
    }

    /** What the page says of the box. */
    private static String said(Box box) {
        return (String) box.place().evaluate("box => box.getRootNode().host.label + ': ' + box.getRootNode().querySelector('#status').textContent");
    }

    private String answer(Visitor visitor, String party, String question) {
        for (JsonNode one : visitor.get(talk).json().path("answers")) {
            if (one.path("party").asText().equals(party) && one.path("question").asText().equals(question)) {
                return one.path("text").asText();
            }
        }
        return "";
    }

    /** A letter and its accent are one letter once they are stored, also in the box when it has been read anew. */
    private static String composed(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Random seeded() {
        long seed = Long.getLong("proof.seed", System.nanoTime());
        System.out.println("Typing has the seed " + seed);
        return new Random(seed);
    }

    private static Box box(Page page, String label, Function<Visitor, String> stored) {
        Locator place = new TalkPage(page).box(label).first();
        place.waitFor();
        return new Box(page, place, new StringBuilder(), stored);
    }

    /** At the talk, where time goes on only as the test says. */
    private Page atTheTalk(String name, String list, Storm storm) {
        Page page = signedIn(name, DESK);
        page.clock().install();
        go(page, list + "#samtal" + talk.substring("/dialogues".length()));
        page.locator("ms-plan ms-text-field").first().waitFor();
        page.clock().pauseAt(Instant.now().plus(Duration.ofMinutes(1)).toEpochMilli());
        storm.catches(page);
        return page;
    }
}
