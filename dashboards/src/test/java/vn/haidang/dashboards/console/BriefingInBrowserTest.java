package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hostile words, typed and crawled, in a real browser: none runs, all are kept as they are. */
@ExtendWith(ConsoleExtension.class)
@SuppressWarnings("NullAway.Init")
class BriefingInBrowserTest {

    private static final List<String> HOSTILE = List.of(
            "</textarea><script>alert(1)</script>",
            "\"><img src=x onerror=alert(2)>",
            "<svg/onload=alert(3)>",
            "[[${T(java.lang.Runtime)}]] ${7*7} #{product}",
            "<!--><script>alert(4)</script>-->",
            "javascript:alert(5)",
            "dòng một\ndòng hai & ba");

    private static RealBrowser browser;

    @BeforeAll
    static void open(RunningConsole running) {
        browser = RealBrowser.open(running);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void nothingThatIsTypedRunsAndAllOfItIsKept() {
        try (var page = browser.signedIn("lan", new Browser.NewContextOptions().setViewportSize(1360, 1000))) {
            page.navigate("/binh-dinh/briefings/new?story=" + StorySamples.HOSTILE);
            page.locator("#title").fill("<script>alert(6)</script>");
            page.locator("form[action$='/briefings'] button").click();
            int typed = 0;
            for (var text : HOSTILE) {
                page.locator("#likely-questions summary").click();
                page.locator("[name='new.likely-questions']").fill(text);
                page.locator(".save button").first().click();
                page.waitForURL("**notice=saved");
                String kept = page.locator("#likely-questions .entry textarea[name^=text]")
                        .last()
                        .inputValue();
                assertEquals(text, kept);
                typed++;
            }
            assertEquals(7, typed);
            page.navigate("/binh-dinh/briefings");
            assertTrue(page.locator("main").innerText().contains("<script>alert(6)</script>"));
        }
        assertEquals(List.of(), browser.complaints);
    }

    @Test
    void whatWasTypedAndNotSavedIsOfferedAgain() {
        try (var page = browser.signedIn("lan", new Browser.NewContextOptions().setViewportSize(1360, 1000))) {
            page.navigate("/binh-dinh/briefings/" + BriefingSamples.FROZEN);
            page.locator("#situation textarea").first().fill("Gõ dở rồi đóng trang");
            page.locator("[name='dropped.e2']").check();
            page.navigate("/binh-dinh/briefings");
            page.navigate("/binh-dinh/briefings/" + BriefingSamples.FROZEN);
            assertFalse(page.locator("[name='dropped.e2']").isChecked());
            page.locator(".restore button").click();
            assertEquals(
                    "Gõ dở rồi đóng trang",
                    page.locator("#situation textarea").first().inputValue());
            assertTrue(page.locator("[name='dropped.e2']").isChecked());
            assertFalse(page.locator(".restore").isVisible());
        }
        assertEquals(List.of(), browser.complaints);
    }
}
