package se.medarbetarsamtal.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each look at a page finds the fault that it is there for: in the shadow of an element that has that fault and no other. */
@Tag("R-27")
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {

    private static final String PAGE = """
            <!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Prov</title>
            <style>html { background: #fff; color: #111 }</style></head><body><main><h1>Prov</h1><ms-toy></ms-toy></main></body></html>""";
    private static final String TOY = """
            ([style, content]) => {
              document.querySelector('ms-toy').attachShadow({ mode: 'open' }).innerHTML = `<style>
                :host { display: block; font: 16px/1.5 sans-serif } * { box-sizing: border-box }
                button, input { font: inherit; min-height: 44px; min-width: 44px; color: #111; background: #fff; border: 1px solid #444 }
                [aria-pressed=true] { border-width: 3px }
                :focus-visible { outline: 3px solid #0b5394; outline-offset: 2px } ${style}</style>${content}`;
            }""";

    private BrowserContext context;

    @BeforeAll
    void open() {
        context = Chromium.get().newContext();
    }

    @AfterAll
    void close() {
        context.close();
    }

    @Test
    void anElementWithoutAFaultHasNone() {
        Page page = toy("", """
                <p>En rad med vanlig text.</p><button>Spara</button> <button aria-pressed="true">Visa alla</button>
                <p><label>Namn <input aria-invalid="true" aria-describedby="why"></label></p><p id="why">Skriv ett namn.</p>""");

        assertThat(Access.faultsOf(page)).isEmpty();
        BrowserScenario.assertAccessible(page, "toy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "no ring | button:focus-visible { outline: none } | <button>Spara</button>",
        "pale ring | button:focus-visible { outline-color: #ddd } | <button>Spara</button>",
        "sideways: the page | p { width: 400px } | <p>Bred</p>",
        "sideways: <div> | div { overflow-x: auto } p { width: 400px } | <div tabindex='0'><p>Bred</p></div>",
        "cut off | p { width: 80px; height: 24px; overflow: hidden } | <p>Samtalsmall</p><p>Samtalsmallen</p>",
        "with spaced text cut off | p { height: 22px; line-height: 1.2; overflow: hidden } | <p>En rad</p>",
        "spills over | button { width: 60px; white-space: nowrap } | <button>Avsluta mötet</button>",
        "moving | @keyframes round { to { rotate: 1turn } } p { animation: round 1s infinite } | <p>Runt</p>",
        "moving | button { transition: color 1s } | <button>Spara</button>",
        "small | button { min-height: 0; height: 18px; padding: 0; line-height: 1 } | <button>Spara</button>",
        "low | button { min-height: 30px } | <button>Spara</button>",
        "looks alike | [aria-pressed=true] { border-width: 1px; color: #0b5394 } | <button aria-pressed='true'>Visa alla</button>",
        "narrow: no edge | input { border-color: #ddd } | <label>Namn <input></label>",
        "forced: no edge | button { border: 0 } | <button>Spara</button>",
        "dark: no edge | @media (prefers-color-scheme: dark) { input { border-color: #ddd } } | <label>Namn <input></label>",
        "dark: pale ring | @media (prefers-color-scheme: dark) { :focus-visible { outline-color: #ddd } } | <button>Spara</button>",
        "color-contrast | @media (prefers-color-scheme: dark) { p { color: #ccc } } | <p>Blek i mörker</p>",
        "out of order | div { display: flex; flex-direction: row-reverse } | <div><button>Ett</button><button>Två</button></div>",
        "out of order | p { margin: 0 } | <button>Ett</button><button tabindex='3'>Två</button>",
        "jumps up | #low { position: relative; top: 160px } | <p><button id='low'>Ett</button></p><p><button>Två</button></p>",
        "out of reach | p { margin: 0 } | <button onfocus='this.blur()'>Ett</button>",
        "no way out | p { margin: 0 } | <button onkeydown='event.preventDefault()'>Ett</button>",
        "covered | div { position: fixed; inset: 0; background: #fff } | <button>Ett</button><div>Ovanpå</div>",
        "wrong without a word | p { margin: 0 } | <label>Namn <input aria-invalid='true'></label>",
        "points nowhere | p { margin: 0 } | <button aria-labelledby='away'>Spara</button>",
        "told to nobody | p { margin: 0 } | <p class='notice ok'>Sparat</p>",
        "only by dragging | p { margin: 0 } | <p draggable='true'>Flytta mig</p>",
        "label-content-name-mismatch | p { margin: 0 } | <button aria-label='Stäng'>Spara ändringarna</button>",
        "css-orientation-lock | @media (orientation: portrait) { main, p { transform: rotate(90deg) } } | <p>Lås</p>",
    })
    void theFaultIsFound(String kind, String style, String content) {
        assertThat(Access.faultsOf(toy(style, content))).as(kind).anyMatch(fault -> fault.contains(kind));
    }

    @Test
    void aNameThatIsMissingIsFoundToo() {
        Page page = toy("", "<button></button>");

        assertThatThrownBy(() -> BrowserScenario.assertAccessible(page, "toy")).hasMessageContaining("button-name");
    }

    @Test
    void aTextThatDoesNotSayItsLanguageIsFound() {
        Page page = toy("", "<p>Prepare yourself</p><p lang='en'>See you soon</p><div lang='en'><p lang='sv'>Read more</p></div>");

        List<String> found = Access.notSaidToBe("en", List.of("Prepare yourself", "See you soon", "Read more", "Never shown"), page);

        assertThat(found).hasSize(2).anyMatch(one -> one.contains("Prepare")).anyMatch(one -> one.contains("Read more"));
    }

    private Page toy(String style, String content) {
        context.pages().forEach(Page::close);
        Page page = context.newPage();
        page.setContent(PAGE);
        page.evaluate(TOY, List.of(style, content));
        return page;
    }
}
