package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Chromium as it is installed, with what it complains about and which other hosts it asks. */
final class RealBrowser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** Errors of scripts and of the content policy, dialogs, and requests to anybody but the console. */
    final List<String> complaints = new CopyOnWriteArrayList<>();

    private final Playwright playwright;
    private final Browser browser;
    private final String base;

    private RealBrowser(Playwright playwright, Browser browser, String base) {
        this.playwright = playwright;
        this.browser = browser;
        this.base = base;
    }

    /** The calling test is skipped where there is no Chromium. */
    static RealBrowser open(RunningConsole console) {
        assumeTrue(Files.isExecutable(CHROMIUM), "no " + CHROMIUM + " here: browser test skipped");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new RealBrowser(playwright, browser, "http://127.0.0.1:" + console.port());
    }

    /** A page with a session of its own. */
    Page page(Browser.NewContextOptions options) {
        var page = browser.newContext(
                        options.setBaseURL(base).setLocale("vi-VN").setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
        page.onConsoleMessage(message -> {
            // A page that is not found is asked for on purpose.
            if (message.type().equals("error") && !message.text().contains("status of 404")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            // The browser's own question before typed text is left behind is no script's.
            if (dialog.type().equals("beforeunload")) {
                dialog.accept();
            } else {
                complaints.add("a dialog says " + dialog.message());
                dialog.dismiss();
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("data:")
                    && !"127.0.0.1".equals(URI.create(request.url()).getHost())) {
                complaints.add("asks " + request.url());
            }
        });
        return page;
    }

    /** The same, signed in. */
    Page signedIn(String name, Browser.NewContextOptions options) {
        var page = page(options);
        page.navigate("/login");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(RunningConsole.PASSWORD);
        page.locator("form button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
