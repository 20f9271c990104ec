package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.dashboards.shift.Matter;

/** A shift worked through with the keyboard alone. */
@ExtendWith(ConsoleExtension.class)
@SuppressWarnings("NullAway.Init")
class ShiftInBrowserTest {

    private static RunningConsole console;
    private static RealBrowser browser;

    private Page page;

    @BeforeAll
    static void open(RunningConsole running) {
        console = running;
        browser = RealBrowser.open(running);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void sitDown() {
        console.shift().clear();
        console.edits().kept.clear();
        page = browser.signedIn("lan", new Browser.NewContextOptions().setViewportSize(1360, 900));
        page.navigate("/binh-dinh/shift?since=week");
    }

    @AfterEach
    void leave() {
        page.context().close();
        assertEquals(List.of(), browser.complaints);
    }

    @Test
    void everythingOnTheDeskIsMarkedWithOneKeyEach() {
        int items = items().count();
        assertTrue(items >= 20, items + " items");
        for (int left = items; left > 0; left--) {
            page.keyboard().press("e");
            PlaywrightAssertions.assertThat(items()).hasCount(left - 1);
        }
        PlaywrightAssertions.assertThat(page.locator("#empty")).isVisible();
        page.reload();
        assertEquals(0, items().count());
    }

    @Test
    void whatWasMarkedByMistakeComesBack() {
        int items = items().count();
        String first = current().getAttribute("data-matter");
        page.keyboard().press("e");
        PlaywrightAssertions.assertThat(items()).hasCount(items - 1);
        page.keyboard().press("u");
        PlaywrightAssertions.assertThat(items()).hasCount(items);
        assertEquals(first, current().getAttribute("data-matter"));
    }

    @Test
    void goesUpAndDownStarsAndOpens() {
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        String second = current().getAttribute("data-matter");
        assertEquals(items().nth(1).getAttribute("data-matter"), second);
        page.keyboard().press("s");
        PlaywrightAssertions.assertThat(current().locator("[data-act=star]")).hasAttribute("aria-pressed", "true");
        assertTrue(console.shift()
                .mark("binh-dinh", Matter.parse(second).orElseThrow())
                .starred());
        page.keyboard().press("o");
        page.waitForURL("**/alerts/*");
        page.goBack();
        assertEquals(second, current().getAttribute("data-matter"));
    }

    @Test
    void twoStoriesBecomeOne() {
        page.locator("[data-matter=story-" + StorySamples.RICH + "]").focus();
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("g");
        PlaywrightAssertions.assertThat(page.locator("#said")).hasText("Đã gộp 2 dòng sự kiện.");
        var merge = (StoryEdit.Merge) console.edits().kept.getFirst();
        assertEquals(StorySamples.RICH, merge.story());
    }

    @Test
    void anAlertIsTakenUpWithoutLeavingTheDesk() {
        page.keyboard().press("a");
        var box = page.locator("#steps-box");
        box.locator("textarea[name=reason]").first().waitFor();
        page.keyboard().type("Nhận việc.");
        page.keyboard().press("Control+Enter");
        box.locator("input[name=move][value=route]").waitFor(attached());
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(current().locator(".state")).hasText("đã tiếp nhận");
    }

    @Test
    void keysDoNothingWhileVietnameseIsTypedOrComposed() {
        int items = items().count();
        page.keyboard().press("/");
        page.keyboard().type("đê sạt lở e");
        page.evaluate("""
                () => {
                  document.activeElement.blur();
                  document.dispatchEvent(new KeyboardEvent("keydown", {key: "e", isComposing: true, bubbles: true}));
                  document.dispatchEvent(new KeyboardEvent("keydown", {key: "e", keyCode: 229, bubbles: true}));
                }""");
        page.keyboard().press("Control+e");
        assertEquals(items, items().count());
        assertEquals("đê sạt lở e", page.locator(".find input").inputValue());
    }

    @Test
    void keysAreChangedAndSwitchedOff() {
        int items = items().count();
        page.keyboard().press("?");
        page.locator("[data-key=seen]").fill("m");
        page.keyboard().press("Escape");
        page.reload();
        page.keyboard().press("e");
        page.keyboard().press("m");
        PlaywrightAssertions.assertThat(items()).hasCount(items - 1);
        page.keyboard().press("?");
        page.locator("#keys-on").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("m");
        page.keyboard().press("?");
        assertFalse(page.locator("#keys").isVisible());
        assertEquals(items - 1, items().count());
    }

    @Test
    void whatAColleagueHasSeenLeavesThisDeskToo() {
        var story = page.locator("[data-matter=story-" + StorySamples.RICH + "]");
        try (var other = browser.signedIn("chi", new Browser.NewContextOptions())) {
            other.navigate("/binh-dinh/shift?since=week");
            other.locator("[data-matter=story-" + StorySamples.RICH + "] [data-act=seen]")
                    .click();
            page.bringToFront();
            PlaywrightAssertions.assertThat(story).isHidden();
        }
    }

    @Test
    void withoutAKeyboardTheButtonsDoTheSame() {
        int items = items().count();
        items().last().locator("[data-act=seen]").click();
        PlaywrightAssertions.assertThat(items()).hasCount(items - 1);
    }

    private Locator items() {
        return page.locator("[data-matter]:not([hidden])");
    }

    private Locator current() {
        return page.locator("[data-matter][aria-current]");
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
