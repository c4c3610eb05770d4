package se.medarbetarsamtal.scenarios.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A network and a server that fail at random whatever a page saves. */
final class Storm {

    /** What a text that is to be saved meets. */
    enum Fate { THROUGH, LOST, ANSWER_LOST, BUSY, SILENCE, ANSWER_SILENCED }

    private static final List<Fate> DICE = List.of(Fate.THROUGH, Fate.THROUGH, Fate.THROUGH, Fate.THROUGH, Fate.THROUGH, Fate.THROUGH,
            Fate.THROUGH, Fate.LOST, Fate.LOST, Fate.ANSWER_LOST, Fate.ANSWER_LOST, Fate.BUSY, Fate.SILENCE, Fate.ANSWER_SILENCED);
    private static final int UNAVAILABLE = 503;

    private final Random random;
    private final Map<Fate, Integer> met = new EnumMap<>(Fate.class);
    private int taken;
    private boolean over;

    Storm(Random random) {
        this.random = random;
    }

    void catches(Page page) {
        page.route("**/medarbetarsamtal/api/**", this::meet);
    }

    /** From now on everything arrives. */
    void ends() {
        over = true;
    }

    /** @return how often the server took a text and nobody heard of it */
    int takenUnheard() {
        return taken;
    }

    int met(Fate fate) {
        return met.getOrDefault(fate, 0);
    }

    Map<Fate, Integer> met() {
        return met;
    }

    private void meet(Route route) {
        if (over || !route.request().method().equals("PUT")) {
            route.resume();
            return;
        }
        Fate fate = DICE.get(random.nextInt(DICE.size()));
        met.merge(fate, 1, Integer::sum);
        switch (fate) {
            case THROUGH -> route.resume();
            case BUSY -> route.fulfill(new Route.FulfillOptions().setStatus(UNAVAILABLE).setHeaders(Map.of("Retry-After", "1")));
            case LOST -> route.abort("connectionreset");
            case ANSWER_LOST -> {
                arrives(route);
                route.abort("connectionreset");
            }
            case ANSWER_SILENCED -> arrives(route);
            case SILENCE -> { }
        }
    }

    /** The server gets it and answers; nobody hears the answer. What it says of itself is what the browser would have said. */
    private void arrives(Route route) {
        try {
            Map<String, String> headers = new HashMap<>(route.request().headers());
            headers.put("Sec-Fetch-Site", "same-origin");
            taken += route.fetch(new Route.FetchOptions().setHeaders(headers)).ok() ? 1 : 0;
        } catch (PlaywrightException gone) {
            // the page has given up in between, or nobody listens: it did not arrive
        }
    }
}
