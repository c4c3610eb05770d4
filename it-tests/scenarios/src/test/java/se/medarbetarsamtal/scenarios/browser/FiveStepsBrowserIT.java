package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.medarbetarsamtal.scenarios.support.Days;

/** The guide's five steps and the talk after them, as people do them. Each step builds on the one before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiveStepsBrowserIT extends BrowserScenario {

    @Test
    @Order(1)
    @Tag("U-03")
    void oneTheChefSeesWhetherEverythingIsThere() {
        Page karin = signedIn("Karin Berg", DESK);
        assertThat(karin.locator("ms-manager-check")).containsText("Du har det som krävs för att hålla medarbetarsamtal.");

        Page johan = signedIn("Johan Ek", DESK);
        Locator check = johan.locator("ms-manager-check");
        assertThat(check).containsText("Saknas: Observatör");
        assertThat(check).containsText("Kommunadmin");
        go(johan, "/mentorsgrupp");
        johan.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Markera alla"))).check();
        assertThat(button(johan, "Tilldela samtalsmall")).isDisabled();
        assertThat(johan.locator("ms-mentor-group")).containsText("Du saknar något som krävs, se ovanför listan.");

        Page fatima = signedIn("Fatima Haddad", DESK);
        assertThat(fatima.locator("ms-manager-check")).containsText("Kommunens administratör (Kommunadmin) kan godkänna fler befattningar");
    }

    @Test
    @Order(2)
    @Tag("U-10")
    @Tag("U-11")
    @Tag("U-13")
    @Tag("U-14")
    void twoAnAdministratorLinksThirty() {
        Page maria = signedIn("Maria Holm", DESK);
        go(maria, "/start/personer");
        maria.getByLabel("Namn").fill("Karin");
        button(maria, "Sök").click();
        maria.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Karin Berg"))).first().click();
        assertThat(maria.getByText(Pattern.compile("^Mentor för")).first()).isVisible();
        maria.getByText("Hämta elever", new Page.GetByTextOptions().setExact(true)).first().click();
        assertAccessible(maria, "hamta-elever");
        picture(maria, "2-hamta-elever-1280");

        Locator ticks = maria.locator("input[name=elev]");
        assertThat(ticks.count()).isGreaterThanOrEqualTo(30);
        maria.locator("#namn").fill("Agnes");
        button(maria, "Sök").click();
        assertThat(maria.locator("#namn")).hasValue("Agnes");
        maria.locator("#namn").fill("");
        maria.locator("#visa").selectOption("STAFF");
        button(maria, "Sök").click();
        for (int i = 0; i < 30; i++) {
            ticks.nth(i).check();
        }
        button(maria, "Koppla som mentorselev till Karin Berg").click();

        Locator box = maria.locator("[role=status].box");
        assertThat(box).containsText("30 personer är kopplade till Karin Berg");
        int[] colour = rgb((String) box.evaluate("box => getComputedStyle(box).borderTopColor"));
        assertThat(colour[1]).as("green").isGreaterThan(Math.max(colour[0], colour[2]));
        assertAccessible(maria, "kopplade");
        picture(maria, "2-kopplade-1280");

        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/start/relationer");
        assertThat(karin.locator("main")).containsText("Alva Nyström");
        assertThat(karin.getByText("Hämta elever")).hasCount(0);
    }

    @Test
    @Order(3)
    @Tag("U-17")
    void threeSkolbankenShowsTheTemplateOfTheSkolform() {
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/skolbanken");
        karin.locator("#skolform").selectOption("MEDARBETARSAMTAL");
        button(karin, "Visa").click();
        assertThat(karin.locator(".templates li")).hasCount(1);
        karin.locator(".templates a").click();

        Locator preview = karin.locator("ms-template-preview");
        assertThat(preview).containsText("Medarbetarsamtalets syfte är att skapa förutsättningar");
        assertThat(preview).containsText("Vad ska medarbetaren utveckla för att uppnå målet?");
        assertThat(preview).containsText("kön, könsidentitet eller könsuttryck");
    }

    @Test
    @Order(4)
    @Tag("U-16")
    @Tag("U-22")
    @Tag("U-24")
    void fourTheChefAssignsToAll() {
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/start");
        karin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Min mentorsgrupp"))).first().click();
        Locator group = karin.locator("ms-mentor-group");
        assertThat(row(karin, "Alva Nyström")).containsText("Ingen mall");
        karin.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Markera alla"))).check();
        button(karin, "Tilldela samtalsmall").click();
        assertThat(group).containsText("personer får var sitt underlag");
        picture(karin, "4-tilldela-1280");
        assertAccessible(karin, "tilldela");
        button(karin, "Tilldela").click();
        assertThat(group).containsText("42 personer fick mallen.");
        button(karin, "Klar").click();
        assertThat(row(karin, "Alva Nyström")).containsText("Tilldelad");

    }

    @Test
    @Order(5)
    @Tag("U-07")
    void whoHasTheTemplateGetsASecondUnderlagOnlyWhenAskedFor() {
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/mentorsgrupp");
        Locator group = karin.locator("ms-mentor-group");
        karin.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Markera Viktor Hed")).check();
        button(karin, "Tilldela samtalsmall").click();
        button(karin, "Tilldela").click();
        assertThat(group).containsText("1 person hoppades över");
        assertThat(group).containsText("De har redan den här mallen i år.");
        assertThat(row(karin, "Viktor Hed")).hasCount(1);
        assertThat(button(karin, "Tilldela ändå")).isDisabled();
        assertAccessible(karin, "hoppades-over");
        picture(karin, "4-hoppades-over-1280");

        karin.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Viktor Hed").setExact(true)).check();
        button(karin, "Tilldela ändå").click();
        assertThat(group).containsText("1 person fick mallen.");
        assertThat(group).not().containsText("hoppades över");
        button(karin, "Klar").click();
        assertThat(row(karin, "Viktor Hed")).hasCount(2);
    }

    @Test
    @Order(6)
    void anAssignmentIsTakenBack() {
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/mentorsgrupp");
        row(karin, "Agnes Blom").getByText("Ångra tilldelning").click();
        button(karin, "Ångra tilldelningen").click();
        assertThat(row(karin, "Agnes Blom")).containsText("Ingen mall");
        picture(karin, "4-mentorsgrupp-1280");
    }

    @Test
    @Order(7)
    void fiveATimeIsSetAndSent() {
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/mentorsgrupp");
        row(karin, "Alva Nyström").getByText("Boka tid").click();
        karin.getByLabel("Datum").fill(Days.ofTheTalk().toString());
        karin.getByLabel("Klockan").fill("13:00");
        karin.getByLabel("Plats (frivilligt)").fill("Rum 2");
        assertAccessible(karin, "boka");
        picture(karin, "5-boka-1280");
        button(karin, "Spara tiden").click();
        assertThat(karin.locator("ms-mentor-group")).containsText("har inte fått tiden ännu");
        button(karin, "Skicka tiden").click();
        assertThat(karin.locator("ms-mentor-group")).containsText("Tiden är skickad till Alva Nyström");
        button(karin, "Stäng").last().click();
        assertThat(row(karin, "Alva Nyström")).containsText("Skickad");
    }

    @Test
    @Order(8)
    void sixTheEmployeePreparesOnAPhone() {
        Page alva = signedIn("Alva Nyström", PHONE);
        go(alva, "/notiser");
        alva.reload();
        picture(alva, "6-notiser-320");
        Locator notice = alva.locator("li", new Page.LocatorOptions().setHasText("Tid för ditt medarbetarsamtal"));
        notice.getByRole(AriaRole.BUTTON).click();

        Locator topics = alva.getByLabel(Pattern.compile("Alva Nyström")).first();
        topics.fill("Mer tid för gemensam planering");
        assertThat(alva.locator("ms-dialogue")).containsText(Pattern.compile("Sparat \\d\\d\\.\\d\\d"));
        assertThat(alva.locator("ms-dialogue")).containsText("Bara du ser det här ännu.");
        assertThat(alva.locator("ms-dialogue")).containsText("Rum 2");
        assertAccessible(alva, "underlag-320");
        picture(alva, "6-underlag-320");

        alva.reload();
        assertThat(alva.getByLabel(Pattern.compile("Alva Nyström")).first()).hasValue("Mer tid för gemensam planering");
    }

    @Test
    @Order(9)
    void sevenTheChefWritesAgreesAndHoldsTheTalk() {
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/mentorsgrupp");
        row(karin, "Alva Nyström").getByText("Öppna").click();
        Locator talk = karin.locator("ms-dialogue");
        assertThat(talk).containsText("Alva Nyström – Medarbetarsamtal " + Days.schoolYear());
        assertThat(talk).not().containsText("Mer tid för gemensam planering");
        karin.getByLabel(Pattern.compile("Karin Berg")).first().fill("Fråga om schemat");
        assertThat(talk).containsText(Pattern.compile("Sparat \\d\\d\\.\\d\\d"));

        button(karin, "Lägg till överenskommelse").click();
        karin.getByLabel("Vad har ni kommit överens om?").fill("Alva leder ämneslaget i vår");
        button(karin, "Spara överenskommelsen").click();
        assertThat(karin.locator("ms-agreements")).containsText("Förslag");
        picture(karin, "7-underlag-chef-1280");
        assertAccessible(karin, "underlag-chef");

        button(karin, "Markera som genomfört").click();
        assertAccessible(karin, "genomfort");
        button(karin, "Markera som genomfört").last().click();
        assertThat(talk).containsText("Samtalet är markerat som genomfört.");
        assertThat(karin.locator("ms-agreements")).containsText("Pågående");

        Page alva = signedIn("Alva Nyström", PHONE);
        go(alva, "/sida/mina-samtal");
        alva.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Läs"))).first().click();
        assertThat(alva.locator("ms-dialogue")).containsText("Alva leder ämneslaget i vår");
        picture(alva, "7-genomfort-320");
    }

    @Test
    @Order(10)
    @Tag("U-05")
    void whereNoTemplateIsThereTheDialogSaysWhereTheyComeFrom() {
        Page gunnar = signedIn("Gunnar Ström", DESK);
        go(gunnar, "/mentorsgrupp");
        gunnar.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Markera alla"))).check();
        button(gunnar, "Tilldela samtalsmall").click();

        assertThat(gunnar.locator("ms-assign-dialog")).containsText("Det finns ingen samtalsmall");
        assertThat(gunnar.locator("ms-assign-dialog").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions()
                        .setName("Skolbanken → Samtalsmallar → skolform Medarbetarsamtal")))
                .hasAttribute("href", Pattern.compile("/skolbanken\\?skolform=MEDARBETARSAMTAL$"));
        assertAccessible(gunnar, "ingen-mall");
        picture(gunnar, "8-ingen-mall-1280");
    }

    @Test
    @Order(11)
    void theKommunadminAcceptsMoreBefattningar() {
        Page anders = signedIn("Anders Kvist", DESK);
        go(anders, "/administration/installningar");
        button(anders, "Lägg till Tf rektor").click();
        button(anders, "Spara").click();
        assertThat(anders.locator("ms-settings")).containsText("Sparat. Det gäller direkt.");
        days(anders).fill("31");
        button(anders, "Spara").click();
        assertThat(anders.locator("ms-settings")).containsText("Välj mellan 0 och 30 dagar.");
        refusedOnce(422);
        days(anders).fill("7");
        anders.getByLabel("I stället för ”Arbetsmaterial”").fill("Utkast");
        anders.getByLabel("Dagen visas, och ingen bekräftelse efterfrågas").check();
        button(anders, "Spara").click();
        assertThat(anders.locator("ms-settings")).containsText("Sparat. Det gäller direkt.");
        anders.reload();
        assertThat(days(anders)).hasValue("7");
        assertThat(anders.getByLabel("Dagen visas, och ingen bekräftelse efterfrågas")).isChecked();
        assertAccessible(anders, "installningar");
        picture(anders, "9-installningar-1280");

        Page alva = signedIn("Alva Nyström", PHONE);
        go(alva, "/sida/mina-samtal");
        alva.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Läs"))).first().click();
        assertThat(alva.locator("ms-record-state")).containsText(Pattern.compile("Utkast sedan \\d+ \\S+ \\d{4}"));

        Page olle = signedIn("Olle Sandström", DESK);
        assertThat(olle.locator("ms-manager-check")).containsText("Du har det som krävs");
    }

    @Test
    @Order(12)
    @Tag("G-23")
    void noAddressThatWasAskedHoldsANameAnAnswerOrASession() {
        List<String> asked = asked();
        List<String> names = List.of("Alva", "Nyström", "Karin", "Berg", "Viktor", "Agnes", "Blom", "Johan", "Fatima", "Gunnar");
        List<String> words = List.of("planering", "schemat", "ämneslaget", "Rum 2", "Tf rektor");

        assertThat(asked).hasSizeGreaterThan(100).anyMatch(address -> address.contains("/answers/"))
                .anyMatch(address -> address.endsWith("/agreements")).anyMatch(address -> address.endsWith("/booking/invitations"));
        assertThat(tokens()).hasSizeGreaterThan(5).allMatch(token -> token.length() > 20);
        assertThat(asked).as("what was typed into the host's search went in a form").anyMatch(address -> address.endsWith("/start/personer"));
        assertThat(asked).allSatisfy(address -> assertThat(address).doesNotContain(names).doesNotContain(words).doesNotContain(tokens()));
        assertThat(log()).doesNotContain(words.subList(0, words.size() - 1)).doesNotContain(tokens());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static int[] rgb(String colour) {
        String[] parts = colour.replaceAll("[^0-9,]", "").split(",");
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])};
    }

    private static Locator days(Page page) {
        return page.getByLabel("Påminnelse om uppföljning, dagar före (0 till 30)", new Page.GetByLabelOptions().setExact(true));
    }
}
