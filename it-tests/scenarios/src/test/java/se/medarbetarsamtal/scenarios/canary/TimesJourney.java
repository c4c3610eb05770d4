package se.medarbetarsamtal.scenarios.canary;

import static se.medarbetarsamtal.scenarios.support.People.ALVA;

import se.medarbetarsamtal.scenarios.strict.Routes;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The times of a talk: offered, chosen, asked about, cancelled and set again. */
final class TimesJourney {

    private final Journey journey;

    TimesJourney(Journey journey) {
        this.journey = journey;
    }

    void walk(Visitor karin, Visitor alva, String talk) {
        String wanted = Routes.of("POST /slots").body().replace("p-12", ALVA).replace("Grupprummet", journey.published("place of an offered time").word());
        String slot = journey.yes(karin.post("/slots", wanted)).json().at("/slots/0/id").asText();
        String other = journey.yes(karin.post("/slots", Routes.of("POST /slots").body())).json().at("/slots/0/id").asText();
        journey.no(alva.post("/slots/offers", ids(slot)));
        journey.yes(karin.post("/slots/offers", ids(slot)));
        journey.yes(karin.post("/slots/releases", ids(other)));
        journey.yes(karin.get("/slots"));
        journey.yes(alva.get(talk + "/slots"));
        journey.yes(alva.put(talk + "/booking/slot", 0, "{\"slot\":\"" + slot + "\"}"));
        journey.yes(alva.get(talk + "/booking/calendar-file"));
        journey.yes(karin.get(talk + "/booking"));
        journey.no(alva.get(talk + "/booking"));
        journey.yes(karin.get("/rooms?from=2027-01-20T12:00:00Z&until=2027-01-20T13:00:00Z"));
        journey.no(karin.post(talk + "/booking/requests", message("a request of somebody else")));
        journey.yes(alva.post(talk + "/booking/requests", message("a request for another time")));
        journey.no(alva.post(talk + "/booking/cancellations", 1, message("a cancellation by the employee")));
        journey.yes(karin.get(talk));
        journey.yes(karin.post(talk + "/booking/cancellations", 1, message("a cancellation")));
        journey.yes(alva.get(talk));
        journey.yes(karin.put(talk + "/outstanding", journey.yes(karin.get(talk)).json().path("version").asInt(), "{\"reason\":\"OTHER\"}"));
        journey.yes(karin.post("/time-proposals", Routes.of("POST /time-proposals").body().replace("{dialogue}", talk.substring("/dialogues/".length()))));
        journey.yes(karin.post("/bookings", Routes.of("POST /bookings").body().replace("{dialogue}", talk.substring("/dialogues/".length()))));
        journey.yes(alva.get("/bookings"));
        journey.no(karin.put(talk + "/booking", 9, Days.booking(Days.free(), "13:00", journey.canary("place on a stale time").word())));
    }

    private String message(String where) {
        return "{\"message\":\"" + journey.canary(where).word() + "\"}";
    }

    private static String ids(String slot) {
        return "{\"slots\":[\"" + slot + "\"]}";
    }
}
