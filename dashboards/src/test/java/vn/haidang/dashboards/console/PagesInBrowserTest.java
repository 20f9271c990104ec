package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page in a real browser: axe-core finds nothing, no script fails, nobody else is asked, nothing sticks out. */
@ExtendWith(ConsoleExtension.class)
@SuppressWarnings("NullAway.Init")
class PagesInBrowserTest {

    private static final String RULES = "wcag2a wcag2aa wcag21a wcag21aa wcag22aa";

    private static final String FINDINGS = """
            async rules => (await axe.run(document, {runOnly: rules.split(" "), resultTypes: ["violations"]}))
              .violations.flatMap(rule => rule.nodes.map(node => rule.id + " " + node.target.join(" ")
                + " " + node.any.concat(node.all).map(check => check.message).join("; ")))
            """;

    private static RunningConsole console;
    private static RealBrowser browser;
    private static String axe;

    @BeforeAll
    static void open(RunningConsole running) {
        console = running;
        browser = RealBrowser.open(running);
        axe = axe();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void vietnameseByDay() {
        check("vi", new Browser.NewContextOptions().setViewportSize(1360, 1000));
    }

    @Test
    void englishByNight() {
        check("en", new Browser.NewContextOptions().setViewportSize(1360, 1000).setColorScheme(ColorScheme.DARK));
    }

    @Test
    void enlargedTwice() {
        // What is left of 1,360 pixels at 200 %.
        check("vi", new Browser.NewContextOptions().setViewportSize(680, 500));
    }

    @Test
    void onAPhoneByNight() {
        check("vi", new Browser.NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK));
    }

    private static void check(String language, Browser.NewContextOptions options) {
        List<String> findings = new ArrayList<>();
        try (var page = browser.signedIn("lan", options)) {
            page.navigate("/binh-dinh?lang=" + language);
            var paths = paths();
            paths.forEach(path -> inspect(page, path, findings));
            page.context().clearCookies();
            inspect(page, "/login?wrong", findings);
            assertTrue(paths.size() >= 36, () -> "only " + paths.size() + " pages");
        }
        assertEquals("", String.join("\n", findings));
        assertEquals(List.of(), browser.complaints);
    }

    /** Full, empty and wrong, with the hostile ones among them. */
    private static List<String> paths() {
        var alert = console.archive().alerts("binh-dinh", 1).getFirst();
        var article = alert.first().articleId();
        return List.of(
                "/binh-dinh",
                "/binh-dinh?days=7",
                "/binh-dinh/shift?since=week",
                "/binh-dinh/shift?since=week&seen=1&notice=marked",
                "/binh-dinh/handover",
                "/binh-dinh/stories?order=spread",
                "/binh-dinh/stories/" + StorySamples.RICH,
                "/binh-dinh/stories/" + StorySamples.HOSTILE,
                "/binh-dinh/stories/" + StorySamples.WIDE,
                "/binh-dinh/stories/" + StorySamples.SINGLE,
                "/binh-dinh/trends",
                "/binh-dinh/search",
                "/binh-dinh/search?q=%22quy+nhon%22",
                "/binh-dinh/search?q=NEAR/5(",
                "/binh-dinh/search?q=kh%C3%B4ngcógì",
                "/binh-dinh/alerts",
                "/binh-dinh/alerts/" + alert.id(),
                "/binh-dinh/articles/" + article,
                "/binh-dinh/articles/" + edited() + "?correction=corrected",
                "/binh-dinh/stories?first=B%C3%A1o+%C4%90%E1%BB%8Ba+ph%C6%B0%C6%A1ng",
                "/binh-dinh/rules",
                "/sources",
                "/sources?state=silent",
                "/account",
                "/binh-dinh/briefings",
                "/binh-dinh/briefings/new?q=%22quy+nhon%22",
                "/binh-dinh/briefings/new?story=" + StorySamples.HOSTILE,
                "/binh-dinh/briefings/" + BriefingSamples.WEEKS + "?notice=saved",
                "/binh-dinh/briefings/" + BriefingSamples.HOSTILE,
                "/binh-dinh/briefings/" + BriefingSamples.WEEKS + "/freeze",
                "/phu-yen/briefings",
                "/phu-yen",
                "/phu-yen/shift",
                "/phu-yen/trends",
                "/phu-yen/alerts",
                "/nowhere");
    }

    private static String edited() {
        return Samples.articles().stream()
                .filter(one -> one.analyzed().revision() > 1)
                .map(one -> one.analyzed().article().id().value())
                .findFirst()
                .orElseThrow();
    }

    private static void inspect(Page page, String path, List<String> findings) {
        page.navigate(path);
        page.evaluate(axe);
        var found = (List<?>) page.evaluate(FINDINGS, RULES);
        found.forEach(finding -> findings.add(path + ": " + finding));
        Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!over.equals(0)) {
            findings.add(path + ": sticks out by " + over + " px");
        }
    }

    private static String axe() {
        try (var script = PagesInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
