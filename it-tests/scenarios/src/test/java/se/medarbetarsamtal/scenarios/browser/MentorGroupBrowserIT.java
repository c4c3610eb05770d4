package se.medarbetarsamtal.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The chef's list on the screen, in a file and on paper. */
class MentorGroupBrowserIT extends BrowserScenario {

    private static final List<String> COLUMNS = List.of("Namn", "Mall", "Medarbetaren", "Du", "Tid", "Genomfört", "Överenskommelser",
            "Delgivet", "Överfört", "Nästa uppföljning");
    /** What stands in each cell of the list, without what can be pressed there. */
    private static final String SHOWN = """
            () => {
              const deep = root => root.querySelector('ms-mentor-group') ?? [...root.querySelectorAll('*')].map(one => one.shadowRoot && deep(one.shadowRoot)).find(Boolean);
              const words = (cell, left) => {
                const copy = cell.cloneNode(true);
                copy.querySelectorAll(left).forEach(one => one.remove());
                copy.querySelectorAll('.chip, .unit').forEach(one => one.prepend(' '));
                return copy.textContent.replaceAll('\\u00ad', '').replace(/\\s+/g, ' ').trim();
              };
              const head = [...deep(document).shadowRoot.querySelectorAll('thead th:not(.pick)')].map(cell => words(cell, '.narrow, [aria-hidden]'));
              return [head, ...[...deep(document).shadowRoot.querySelectorAll('tbody tr')].map(row => [...row.querySelectorAll('th, td:not(.pick)')].map(cell => words(cell, 'button, a, .hidden')))];
            }""";
    private static final String ZARA = "Zara Olofsdotter";
    private static final String FORMULA_TITLE = "=1+1";
    private static final List<String> BEGINNINGS = List.of("=", "+", "-", "@", "\t", "\r", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20",
            "", "\"", ";", "'", " =", "\n", "å");
    private static final String LETTERS = "aÅö1=+-@;,\"'\t\r\n (|) \uff1dcmd!A0";

    private String template;

    @BeforeAll
    void karinsTalksHaveComeDifferentlyFar() {
        Visitor karin = visitor(People.KARIN);
        template = karin.get("/templates").json().at("/items/0/id").asText();
        assertThat(assign(karin, template, "p-101", "p-102", People.ALVA).status()).isEqualTo(200);
        String formula = done(visitor(People.KOMMUNADMIN).post("/templates", """
                {"level":"PRINCIPAL_ORGANISER","document":{"schoolForm":"MEDARBETARSAMTAL","title":"%s","language":"sv",
                "preparation":[{"id":"fore","text":"Vad vill du ta upp?"}],"sections":[]}}""".formatted(FORMULA_TITLE)))
                .json().path("id").asText();
        assertThat(assign(karin, formula, "p-104").status()).isEqualTo(200);
        followedUp(karin, talkOf("p-101"));
        done(visitor(People.ALVA).put(talkOf(People.ALVA) + "/answers/prep-goals", 0, "{\"text\":\"Mina mål\"}"));
        done(karin.put(talkOf("p-102") + "/booking", 0, Days.booking(Days.ofTheTalk(), "13:00", null)));
        done(karin.post(talkOf("p-102") + "/booking/invitations", "{}"));
    }

    /** Held, delivered and carried over; of two agreements one is done, and of the other the day has passed. */
    private void followedUp(Visitor karin, String talk) {
        String row = done(karin.post(talk + "/plan-rows", "{\"kind\":\"CHALLENGE\"}")).json().path("id").asText();
        done(karin.put(talk + "/plan-rows/" + row + "/cells/challenge", 0, "{\"text\":\"Tala inför kollegiet\"}"));
        done(karin.put(talk + "/plan-rows/" + row + "/cells/followUpDate", 0, "{\"text\":\"%s\"}".formatted(Days.today().minusDays(1))));
        String agreed = done(karin.post(talk + "/agreements", "{\"text\":\"Läsa en kurs\"}")).json().path("id").asText();
        done(karin.put(talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(Days.today())));
        done(visitor("p-101").put(talk + "/agreements/" + agreed + "/status", 2, "{\"status\":\"DONE\"}"));
        done(karin.post(talk + "/deliveries", "{\"version\":2,\"onPaperOn\":null}"));
        done(karin.put(talk + "/hand-over", 3, "{\"handedOverOn\":\"%s\"}".formatted(Days.today())));
    }

    @Test
    @Tag("R-08")
    void theColumnsSayHowFarEachTalkHasComeAndAreTheSameInTheFileAndOnPaper() throws IOException {
        Page karin = signedIn("Karin Berg", DESK);
        Printed.prepare(karin);
        go(karin, "/mentorsgrupp");
        assertThat(karin.locator("ms-mentor-group")).containsText("1 av 2 klara");

        for (String column : COLUMNS) {
            for (String order : List.of("ascending", "descending")) {
                if (!(column.equals("Namn") && order.equals("ascending"))) {
                    heading(karin, column).getByRole(AriaRole.BUTTON).click();
                }
                assertThat(heading(karin, column)).hasAttribute("aria-sort", order);
                assertThat(shown(karin).get(0)).isEqualTo(COLUMNS);
            }
            agree(shown(karin), file(karin));
        }
        List<String> wilma = line(file(karin), "Wilma Gran");
        assertThat(wilma.subList(5, 10)).containsExactly(day(wilma.get(5)), "1 av 2 klara", wilma.get(5), wilma.get(5), wilma.get(9));
        assertThat(wilma.get(9)).endsWith(", passerat");
        assertThat(line(file(karin), "Alva Nyström").get(2)).isEqualTo("Har börjat");

        Printed paper = Printed.by(karin, () -> button(karin, "Skriv ut").click());
        agree(paper.rows(), file(karin));
        paper.assertFitsOnPaper(karin, true);
        for (int width : WIDTHS) {
            widen(karin, width);
            assertAccessible(karin, "mentorsgrupp-full-" + width);
            picture(karin, "mentorsgrupp-full-" + width);
        }
    }

    @Test
    @Tag("G-26")
    @NeedsLibreOffice
    void noCellOfTheFileIsTakenForAFormula() throws Exception {
        Page karin = signedIn("Karin Berg", DESK);
        go(karin, "/mentorsgrupp");
        String own = download(karin);
        assertThat(line(read(own), "Åsa Sundin").get(1)).isEqualTo("'" + FORMULA_TITLE);
        List<String> names = names();
        karin.route("**/mentor-group", route -> answer(route, names));
        karin.reload();
        assertThat(karin.getByRole(AriaRole.ROW)).hasCount(names.size() + 1);

        String file = download(karin);

        List<String> read = read(file).stream().skip(1).map(row -> row.get(0)).toList();
        assertThat(read).hasSameSizeAs(names).noneMatch(cell -> BEGINNINGS.subList(0, 11).stream().anyMatch(cell::startsWith));
        assertThat(read.stream().map(MentorGroupBrowserIT::withoutMark)).containsExactlyInAnyOrderElementsOf(
                names.stream().map(MentorGroupBrowserIT::withoutMark).toList());
        LibreOffice.Opened opened = LibreOffice.open(own + file.substring(1));
        assertThat(opened.formulas()).isZero();
        assertThat(opened.rows()).isGreaterThan(names.size());
        assertThat(LibreOffice.open(file.replaceAll("\"'(?==)", "\"")).formulas()).as("the same cells as they were").isPositive();
    }

    @Test
    @Tag("R-36")
    void whoPreparesOnPaperGetsAnEmptyUnderlagAndTheNotesOnPaper() {
        String talk = given("p-102", "prep-goals", "Skrivet av medarbetaren");
        TalkPage karin = open(signedIn("Karin Berg", DESK), talk);
        Printed.prepare(karin.page());
        karin.page().reload();
        Printed paper = Printed.by(karin.page(), () -> karin.button("Skriv ut ett tomt underlag").click());
        assertThat(paper.text()).contains("Hur upplever du din hälsa?", "Vilken kompetensutveckling ser du behov av?", "Medarbetarens mål")
                .doesNotContain("Skrivet av medarbetaren", "Karin Berg");
        assertThat(paper.html()).as("lines to write on").contains("<i></i>");
        paper.assertFitsOnPaper(karin.page(), false);

        String yesterday = Days.today().minusDays(1).toString();
        done(visitor(People.KARIN).put(talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(yesterday)));
        karin.page().reload();
        karin.button("Delge anteckningarna").first().click();
        karin.page().getByLabel("Har fått dem på papper").check();
        karin.page().getByLabel("Vilken dag?").fill(yesterday);
        karin.press(karin.page().locator("ms-deliver-dialog"), "Delge anteckningarna");
        assertThat(karin.talk()).containsText(Pattern.compile("Delgivna på papper " + Days.today().minusDays(1).getDayOfMonth() + " "));
        assertThat(visitor("p-102").get(talk).json().at("/deliveries/0/onPaperOn").asText()).isEqualTo(yesterday);
    }

    @Test
    @Tag("P-05")
    void everyStepOfAChefIsTakenFromTheGroupWithoutAnotherLogIn() {
        Visitor admin = visitor(People.KOMMUNADMIN);
        admin.link(People.EVA, "p-105");
        assertThat(assign(visitor(People.EVA), template, "p-105").status()).isEqualTo(200);
        admin.unlink(People.EVA, "p-105");
        TalkPage karin = new TalkPage(signedIn("Karin Berg", DESK));
        go(karin.page(), "/mentorsgrupp");
        int logIns = logIns();

        assigns(karin, ZARA);
        books(karin, ZARA);
        karin.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Öppna " + ZARA))).click();
        prepares(karin);
        talks(karin);
        finishes(karin);
        karin.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Tillbaka till listan"))).first().click();
        karin.button("Ta över Örjan Ängström").first().click();
        karin.button("Ta över samtalet").click();
        assertThat(karin.page().locator("ms-mentor-group")).containsText("Du är nu ansvarig chef för samtalet med Örjan Ängström");
        assertThat(URI.create(karin.page().url()).getPath()).isEqualTo("/mentorsgrupp");
        setsAGoal(karin);
        assertThat(logIns()).isEqualTo(logIns);
    }

    private static void assigns(TalkPage karin, String employee) {
        karin.page().getByLabel("Markera " + employee).check();
        karin.button("Tilldela samtalsmall").click();
        karin.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Medarbetarsamtal"))).check();
        karin.button("Tilldela").click();
        assertThat(karin.page().locator("ms-assign-dialog")).containsText("1 person fick mallen.");
        karin.button("Klar").click();
    }

    private static void books(TalkPage karin, String employee) {
        karin.button("Boka tid " + employee).click();
        karin.page().getByLabel("Datum").fill(Days.ofTheTalk().toString());
        karin.page().getByLabel("Klockan").fill("14:00");
        karin.button("Spara tiden").click();
        karin.button("Skicka tiden").click();
        assertThat(karin.page().locator("ms-mentor-group")).containsText("Tiden är skickad till " + employee);
        karin.button("Stäng").last().click();
    }

    private static void prepares(TalkPage karin) {
        karin.write(karin.page().getByLabel(Pattern.compile("Karin Berg")).first(), "Fråga om schemat");
        karin.button("Visa för " + ZARA).click();
        karin.button("Visa").click();
        assertThat(karin.panel("preparation")).containsText("Visat");
    }

    private static void talks(TalkPage karin) {
        karin.button("Börja samtalet").click();
        karin.button("Nästa").click();
        karin.box("Anteckning").fill("Vi talade om schemat");
        karin.box("Anteckning").blur();
        assertThat(karin.talk()).containsText(Pattern.compile("Sparat \\d\\d\\.\\d\\d"));
        karin.button("Avsluta mötet och delge").click();
        karin.press(karin.page().locator("ms-deliver-dialog"), "Avsluta mötet och delge");
        assertThat(karin.talk()).containsText("Anteckningarna är delgivna till " + ZARA);
    }

    private static void finishes(TalkPage karin) {
        karin.button("Notera som överförd").click();
        assertThat(karin.talk()).containsText(Pattern.compile("Överförd \\d+ \\S+ \\d{4}"));
        karin.button("Ångra överförd").click();
        assertThat(karin.button("Notera som överförd")).isVisible();
        karin.button("Avsluta samtalet").click();
        karin.press(karin.page().locator("ms-close-dialog"), "Avsluta samtalet");
        assertThat(karin.talk()).containsText("Samtalet är avslutat.");
    }

    /** The goals have a tab beside the group's. */
    private void setsAGoal(TalkPage karin) {
        String goals = Inventory.of(visitor(People.KOMMUNADMIN)).stream()
                .filter(part -> part.element().equals("ms-unit-goals") && !part.url().contains("administration"))
                .findFirst().orElseThrow().url();
        karin.page().locator("a[href='" + goals + "']").first().click();
        assertThat(karin.page().locator("ms-unit-goals")).containsText("Enhetens mål");
    }

    private int logIns() {
        return (int) asked().stream().filter(address -> address.contains("/login")).count();
    }

    @Test
    void aChefRemindsManyAtOnceSeesFirstWhomAndEachOnceADay() {
        done(assign(visitor(People.KARIN), template, People.ELIN));
        TalkPage karin = new TalkPage(signedIn("Karin Berg", DESK));
        go(karin.page(), "/mentorsgrupp");
        assertThat(karin.button("Påminn")).isDisabled();
        assertThat(karin.page().locator("ms-mentor-group")).containsText("Markera först");
        for (String expected : List.of("Fick en påminnelse: Elin", "Har redan fått en i dag: Elin")) {
            karin.page().getByLabel(Pattern.compile("^Markera Elin")).check();
            karin.page().getByLabel("Markera Agnes Blom").check();
            karin.button("Påminn").click();
            Locator dialog = karin.page().locator("ms-remind-dialog");
            assertThat(dialog).containsText(Pattern.compile("1 får en påminnelse: Elin"));
            assertThat(dialog).containsText("Får ingen påminnelse: Agnes Blom.");
            assertAccessible(karin.page(), "paminn");
            picture(karin.page(), "paminn-1280");
            karin.button("Skicka påminnelse").click();
            assertThat(dialog).containsText(expected);
            karin.press(dialog, "Stäng");
            karin.page().reload();
        }
        eventually(() -> assertThat(visitor(People.ELIN).page("/notiser")).containsOnlyOnce("Din chef påminner om ert medarbetarsamtal"));
    }

    /** @return the new talk of one employee, who has written something */
    private String given(String employee, String question, String text) {
        String talk = "/dialogues/" + done(visitor(People.KARIN).post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}"
                .formatted(template, People.json(employee), People.json(employee)))).json().at("/outcomes/0/dialogue").asText();
        done(visitor(employee).put(talk + "/answers/" + question, 0, "{\"text\":\"%s\"}".formatted(text)));
        return talk;
    }

    private TalkPage open(Page page, String talk) {
        go(page, "/mentorsgrupp#samtal" + talk.substring("/dialogues".length()));
        page.locator("ms-dialogue h2").waitFor();
        return new TalkPage(page);
    }

    /** What the mark before a dangerous beginning is for; a name that has one of its own is none. */
    private static String withoutMark(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    /** @return names that nobody has, each beginning in each way */
    private static List<String> names() {
        long seed = Long.getLong("proof.seed", System.nanoTime());
        System.out.println("The names of the list have the seed " + seed);
        Random random = new Random(seed);
        List<String> names = new ArrayList<>();
        for (String beginning : BEGINNINGS) {
            names.add(beginning + "1+1");
            for (int i = 0; i < 10; i++) {
                StringBuilder name = new StringBuilder(beginning);
                IntStream.range(0, random.nextInt(12)).forEach(at -> name.append(LETTERS.charAt(random.nextInt(LETTERS.length()))));
                names.add(name.append('x').toString());
            }
        }
        return names;
    }

    /** The service's own answer, but for who is in the group. */
    private static void answer(Route route, List<String> names) {
        try {
            ObjectMapper json = new ObjectMapper();
            ObjectNode group = (ObjectNode) json.readTree(route.fetch().body());
            JsonNode employee = group.at("/employees/0");
            ArrayNode employees = group.putArray("employees");
            for (String name : names) {
                ObjectNode one = employee.deepCopy();
                one.put("displayName", name).put("person", "p-" + employees.size()).putArray("dialogues");
                employees.add(one);
            }
            route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(json.writeValueAsString(group)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cell by cell: the same words. Under the name the page says more, and beside the template that it is assigned. */
    private static void agree(List<List<String>> shown, List<List<String>> file) {
        assertThat(shown).hasSameSizeAs(file);
        UnaryOperator<String> words = cell -> cell.replace(",", "").replaceFirst("^'(?==)", "").replaceAll("^–$", "");
        for (int row = 0; row < file.size(); row++) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                String there = words.apply(file.get(row).get(column));
                String here = words.apply(shown.get(row).get(column));
                assertThat(column < 2 ? here.contains(there) : here.equals(there))
                        .as("%s, %s: “%s” and “%s”", file.get(row).get(0), COLUMNS.get(column), here, there).isTrue();
            }
        }
    }

    private static List<List<String>> shown(Page page) {
        List<List<String>> rows = new ArrayList<>();
        ((List<?>) page.evaluate(SHOWN)).forEach(row -> rows.add(((List<?>) row).stream().map(String::valueOf).toList()));
        return rows;
    }

    private static List<List<String>> file(Page page) throws IOException {
        return read(download(page));
    }

    private static String download(Page page) throws IOException {
        return Files.readString(page.waitForDownload(() -> button(page, "Hämta som fil (CSV)").click()).path());
    }

    private static List<List<String>> read(String csv) throws IOException {
        assertThat(csv).startsWith("\ufeff");
        try (MappingIterator<List<String>> rows = new CsvMapper().readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY).with(CsvSchema.emptySchema().withColumnSeparator(';'))
                .readValues(csv.substring(1))) {
            return rows.readAll();
        }
    }

    private static List<String> line(List<List<String>> file, String name) {
        return file.stream().filter(row -> row.get(0).startsWith(name)).findFirst().orElseThrow();
    }

    private static String day(String cell) {
        assertThat(cell).matches("\\d{1,2} \\p{L}+\\.? \\d{4}");
        return cell;
    }

    private static Locator heading(Page page, String column) {
        return page.getByRole(AriaRole.COLUMNHEADER).filter(new Locator.FilterOptions().setHasText(
                Pattern.compile("^\\s*" + String.join("\u00ad?", column.split("")) + "\u00ad?[▾▴]?")));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String talkOf(String employee) {
        for (JsonNode one : visitor(People.KARIN).get("/mentor-group").json().path("employees")) {
            if (one.path("person").asText().equals(employee)) {
                return "/dialogues/" + one.at("/dialogues/0/id").asText();
            }
        }
        throw new IllegalStateException("No talk with " + employee);
    }

    private static Visitor.Answer assign(Visitor chef, String template, String... persons) {
        return chef.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(persons)));
    }

    private static Visitor.Answer done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }
}
