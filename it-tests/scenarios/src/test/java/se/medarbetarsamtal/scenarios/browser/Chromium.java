package se.medarbetarsamtal.scenarios.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;

/** One Chromium for this JVM; every visitor gets a context, and with it cookies and storage, of their own. */
final class Chromium {

    private static Browser browser;

    private Chromium() { }

    static synchronized Browser get() {
        if (browser == null) {
            Playwright playwright = Playwright.create();
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(NeedsChromium.Condition.program().orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")));
        }
        return browser;
    }
}
