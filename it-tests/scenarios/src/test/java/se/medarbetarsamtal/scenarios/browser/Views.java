package se.medarbetarsamtal.scenarios.browser;

import static se.medarbetarsamtal.scenarios.browser.View.button;
import static se.medarbetarsamtal.scenarios.browser.View.like;
import static se.medarbetarsamtal.scenarios.browser.View.link;
import static se.medarbetarsamtal.scenarios.browser.View.unfold;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.medarbetarsamtal.scenarios.support.Days;

/** What the contributed pages become when somebody works with them, in an order in which each is possible. */
final class Views {

    private static final String GROUP = "/mentorsgrupp";
    private static final String WORKSHOP = "/skolbanken?flik=kommunens-mallar";
    private static final String MINE = "/sida/mina-samtal";
    private static final String ENGLISH = "?lang=en";

    private Views() { }

    static List<View> all(String carriedOn, String everyKind) {
        return Stream.of(ofTheGroup(), ofTalks(carriedOn, everyKind), ofTemplates()).flatMap(List::stream).toList();
    }

    static int count() {
        return all("", "").size();
    }

    /** Pages whose reader has English, about what the municipality has written in Swedish only. */
    static List<View> inEnglish(String talk, String carriedOn, String template) {
        return List.of(
            new View("talk", "Karin Berg", GROUP + ENGLISH + talk, View::unfold),
            new View("meeting", "Karin Berg", GROUP + ENGLISH + "#samtal/" + carriedOn, page -> {
                button(page, "Open meeting mode");
                button(page, "Show all");
                page.locator("ms-meeting .page").first().waitFor();
            }),
            new View("delivered", "Elin Dahl", MINE + ENGLISH, page -> {
                link(page, "^Read");
                page.locator("ms-delivered").waitFor();
                unfold(page);
            }),
            new View("underlag", "Alva Nyström", MINE + ENGLISH, page -> {
                link(page, "^(Prepare|Continue|Open)");
                unfold(page);
            }),
            new View("preview", "Karin Berg", "/skolbanken/" + template + ENGLISH, page -> page.locator("ms-template-preview h3").first().waitFor()));
    }

    private static List<View> ofTheGroup() {
        return List.of(
            karin("kom-igang-steg", "", page -> {
                page.locator("ms-getting-started summary").waitFor();
                if (page.locator("ms-getting-started details[open]").count() == 0) {
                    page.locator("ms-getting-started summary").click();
                }
                page.locator("ms-getting-started li").last().waitFor();
            }),
            new View("personuppgifter", "Alva Nyström", MINE + "#personuppgifter", page -> page.locator("ms-privacy #rights").waitFor()),
            new View("installningar-fel", "Anders Kvist", "/administration/installningar", page -> {
                page.getByLabel("Påminnelse om uppföljning, dagar före (0 till 30)").fill("");
                button(page, "Spara");
                page.locator("ms-settings #summary").waitFor();
            }),
            karin("ruta-tilldela", "", page -> {
                page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Markera alla"))).check();
                button(page, "Tilldela samtalsmall");
                page.getByText("Förhandsgranska").first().click();
            }),
            karin("ruta-paminn", "", page -> {
                page.getByLabel("Markera Alva Nyström").check();
                button(page, "Påminn");
            }),
            karin("tider-nya", "#tider", page -> {
                button(page, "Lägg ut tider");
                page.locator("ms-slot-form summary").first().click();
            }),
            karin("tider-skickade", "#tider", page -> {
                button(page, "Lägg ut tider");
                like(page, "^Lägg ut \\d+ tider som utkast$").click();
                like(page, "^Skicka \\d+ tider$").click();
                page.getByText("tider är skickade.").waitFor();
            }),
            new View("valj-tid", "Alva Nyström", MINE, page -> {
                link(page, "^Förbered dig");
                page.locator("ms-choose-time .times button").first().click();
                page.locator("ms-choose-time #another summary").click();
            }),
            karin("ruta-boka", "", page -> button(page, "Boka tid Alva Nyström")),
            karin("ruta-boka-fel", "", page -> {
                button(page, "Boka tid Alva Nyström");
                button(page, "Spara tiden");
                page.locator("ms-booking-dialog [aria-invalid=true]").first().waitFor();
            }),
            karin("ruta-angra", "", page -> button(page, "Ångra tilldelning Alva Nyström")),
            karin("planera", "#planera", page -> {
                button(page, "Föreslå tider");
                page.locator("ms-season-week .entry").first().click();
                page.locator("#panel").waitFor();
            }),
            karin("planera-lista", "#planera", page -> {
                button(page, "Föreslå tider");
                button(page, "Lista");
                page.locator(".list-view button").first().click();
            }),
            karin("lista-personalsystem", "#overforing", page -> page.locator("ms-hand-over-row").first().waitFor()),
            karin("mal-fel", null, page -> {
                button(page, "Lägg till mål Enhetens mål – Norra skolan");
                button(page, "Spara målet");
            }));
    }

    private static List<View> ofTalks(String carriedOn, String everyKind) {
        return List.of(
            karin("ruta-skal", "", page -> {
                link(page, "^Öppna Alva Nyström");
                button(page, "Ange skäl");
            }),
            karin("ruta-avboka", "", page -> {
                button(page, "Boka tid Alva Nyström");
                page.getByLabel("Datum").fill(Days.ofTheTalk().toString());
                page.getByLabel("Klockan").fill("13:00");
                button(page, "Spara tiden");
                button(page, "Avboka tiden");
            }),
            karin("ruta-genomfort", "", page -> {
                link(page, "^Öppna Alva Nyström");
                button(page, "Markera som genomfört");
            }),
            karin("underlag-chef", "", page -> {
                link(page, "^Öppna Alva Nyström");
                button(page, "Lägg till överenskommelse");
                button(page, "Lägg till rad Mål");
                unfold(page);
            }),
            new View("ruta-ta-over", "Eva Lindqvist", GROUP, page -> {
                link(page, "^Öppna Alva Nyström");
                button(page, "Ta över samtalet");
            }),
            karin("ruta-avsluta", "", page -> {
                link(page, "^Öppna Wilma Gran");
                button(page, "Avsluta samtalet");
            }),
            karin("uppfoljning", "", page -> {
                link(page, "^Öppna Wilma Gran");
                button(page, "Lägg till uppföljning");
                unfold(page);
            }),
            karin("samtalslage", "#samtal/" + carriedOn, page -> {
                button(page, "Öppna samtalsläget");
                button(page, "Nästa");
            }),
            karin("ruta-delge", "#samtal/" + carriedOn, page -> {
                button(page, "Öppna samtalsläget");
                button(page, "Visa alla");
                button(page, "Avsluta mötet och delge");
            }),
            karin("underlag-fragor", "#samtal/" + everyKind, View::unfold),
            new View("delgivet", "Elin Dahl", MINE, page -> {
                link(page, "^(Läs anteckningarna|Läs)");
                page.locator("ms-delivered").waitFor();
                unfold(page);
            }),
            new View("ruta-visa", "Alva Nyström", MINE, page -> {
                link(page, "^(Förbered dig|Fortsätt|Öppna)");
                like(page, "^Visa för ").first().click();
            }),
            new View("ruta-rutinen", "Alva Nyström", MINE, page -> {
                link(page, "^(Förbered dig|Fortsätt|Öppna)");
                page.locator("ms-dialogue dl button").first().click();
                page.locator("ms-dialogue ms-modal").waitFor();
            }),
            new View("underlag-medarbetare", "Alva Nyström", MINE, page -> {
                link(page, "^(Förbered dig|Fortsätt|Öppna)");
                unfold(page);
            }));
    }

    private static List<View> ofTemplates() {
        return List.of(
            anders("mallar-ny", page -> {
                button(page, "Ny samtalsmall");
                page.getByText("Förhandsgranska").first().click();
            }),
            anders("mall-forhandsgranska", page -> {
                button(page, "Ny samtalsmall");
                button(page, "Börja");
                button(page, "Förhandsgranska");
            }),
            anders("mall-publicera", page -> {
                link(page, "^Utan text ännu$");
                button(page, "Publicera …");
            }),
            anders("mall-kallan", page -> {
                link(page, "^Kopian$");
                page.getByText(Pattern.compile("^Källan finns i version")).click();
            }),
            anders("mall-fraga", page -> {
                link(page, "^Kopian$");
                like(page, "^Hur är det\\?").first().click();
                page.getByText("Fler val").first().click();
            }),
            anders("mall-plan", page -> {
                link(page, "^Kopian$");
                button(page, "Handlingsplan");
            }));
    }

    /** @param at what follows the group's address; null for the goals */
    private static View karin(String name, String at, Consumer<Page> act) {
        return new View(name, "Karin Berg", at == null ? "/sida/mal" : GROUP + at, act);
    }

    private static View anders(String name, Consumer<Page> act) {
        return new View(name, "Anders Kvist", WORKSHOP, act);
    }
}
