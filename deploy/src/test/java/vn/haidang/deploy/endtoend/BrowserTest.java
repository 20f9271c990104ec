package vn.haidang.deploy.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.StorySearch;

/** An officer at the console, in a real browser. */
@ExtendWith(ProductExtension.class)
@SuppressWarnings("NullAway.Init")
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static RunningProduct product;
    private static @Nullable Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start(RunningProduct running) {
        assumeTrue(Files.isExecutable(CHROMIUM), "no " + CHROMIUM + " here: browser test skipped");
        product = running;
        var archive = product.application().archive().reader();
        var period = Period.lastDays(40, LocalDate.now(Period.ZONE));
        Await.until(
                PATIENCE,
                "articles",
                () -> archive.overview("quang-nam", period).total(),
                total -> total >= 30);
        Await.until(PATIENCE, "alerts", () -> archive.alerts("binh-dinh", 10), alerts -> alerts.size() >= 2);
        var widest = new StorySearch("binh-dinh", period, StorySearch.Order.SPREAD, 0, 1);
        Await.until(
                PATIENCE,
                "a story of four outlets",
                () -> archive.stories(widest).stories(),
                found -> !found.isEmpty() && found.getFirst().story().spread().outlets() >= 4);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
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
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void signIn() {
        open(new Browser.NewContextOptions().setViewportSize(1360, 1000));
    }

    @Test
    void findsQuyNhonWithoutDiacriticsAndOpensTheArticle() {
        page.navigate(product.address() + "/binh-dinh/search");
        page.locator("input[name=q]").last().fill("quy nhon");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?**");
        picture("search");

        var title = page.locator("main a", new Page.LocatorOptions().setHasText("Quy Nhơn"))
                .first();
        title.click();
        page.waitForURL("**/articles/**");
        picture("article");

        assertTrue(page.locator("main h1").textContent().contains("Quy Nhơn"));
        assertTrue(page.locator("mark").count() > 0, "the article shows no proof");
        assertEquals(List.of(), complaints);
    }

    @Test
    void showsFiguresChartsAndAlerts() {
        page.navigate(product.address() + "/binh-dinh");
        page.locator("canvas").first().waitFor();
        picture("overview");
        page.navigate(product.address() + "/binh-dinh/alerts");
        picture("alerts");

        assertEquals(List.of(), complaints);
    }

    @Test
    void takesAnAlertUpAndHandsTheShiftOver() {
        page.navigate(product.address() + "/binh-dinh/alerts");
        page.locator(".alert h2 a").first().click();
        page.waitForURL("**/alerts/*.*");
        picture("alert");
        page.locator(".move[open] textarea[name=reason]").fill("Nhận việc, hỏi đơn vị phụ trách.");
        page.locator(".move[open] button[type=submit]").click();
        page.waitForURL("**/alerts/*?done=triage");

        assertTrue(page.locator(".notice-done").isVisible());
        assertTrue(page.locator(".timeline").textContent().contains(RunningProduct.USER));
        assertEquals("tiếp nhận", page.locator(".timeline li span span").first().textContent());
        picture("alert-taken-up");
        page.navigate(product.address() + "/binh-dinh/handover");
        picture("handover");
        assertTrue(page.locator("main table").textContent().contains("Nhận việc, hỏi đơn vị phụ trách."));
        assertEquals(List.of(), complaints);
    }

    @Test
    void worksThroughTheDeskWithKeysAndLeavesANote() {
        page.navigate(product.address() + "/phu-yen/shift?since=week");
        var items = page.locator("[data-matter]:not([hidden])");
        int before = items.count();
        picture("shift");
        assertTrue(before > 2, before + " matters on the desk");
        page.keyboard().press("e");
        PlaywrightAssertions.assertThat(items).hasCount(before - 1);
        page.keyboard().press("s");
        PlaywrightAssertions.assertThat(page.locator("[data-matter][aria-current] [data-act=star]"))
                .hasAttribute("aria-pressed", "true");
        page.reload();
        PlaywrightAssertions.assertThat(items).hasCount(before - 1);

        page.navigate(product.address() + "/phu-yen/handover");
        page.locator("textarea[name=text]").fill("Ca yên ắng, theo dõi tiếp một việc.");
        page.locator("main form button[type=submit]").click();
        page.waitForURL("**/handover?notice=handed-over");
        page.navigate(product.address() + "/phu-yen/shift");
        assertTrue(page.locator(".told").textContent().contains("Ca yên ắng"));
        assertEquals(List.of(), complaints);
    }

    @Test
    void whatWasTypedAndNotSentComesBackAfterAReload() {
        page.navigate(product.address() + "/binh-dinh/alerts");
        page.locator(".alert h2 a").last().click();
        page.waitForURL("**/alerts/*.*");
        page.locator(".move[open] textarea[name=reason]").fill("Đang gõ dở");
        page.reload();

        assertEquals("", page.locator(".move[open] textarea[name=reason]").inputValue());
        page.locator(".move[open] .restore button").click();
        assertEquals(
                "Đang gõ dở", page.locator(".move[open] textarea[name=reason]").inputValue());
        assertEquals(List.of(), complaints);
    }

    @Test
    void aListSaysThatAnAlertHasChangedAndStaysAsItIs() {
        page.navigate(product.address() + "/quang-nam/alerts");
        var other = page.context().newPage();
        other.navigate(product.address() + "/quang-nam/alerts");
        page.bringToFront();
        other.locator(".alert h2 a").first().click();
        other.locator(".move[open] textarea[name=reason]").fill("Nhận việc.");
        other.locator(".move[open] button[type=submit]").click();
        other.waitForURL("**/alerts/*?done=*");

        var line = page.locator(".live a");
        line.waitFor();
        assertEquals("Có 1 cảnh báo thay đổi: hiển thị", line.textContent());
        line.click();
        page.waitForURL("**/quang-nam/alerts?");
        assertEquals(List.of(), complaints);
    }

    @Test
    void showsStoriesAndWhoCopiedWhom() {
        page.navigate(product.address() + "/binh-dinh/stories?order=spread");
        picture("stories");
        page.locator("main a[href*='/stories/']").first().click();
        page.waitForURL("**/stories/**");
        picture("story");

        assertTrue(page.locator("main svg").count() > 0, "the story shows no picture of its copies");
        assertEquals(List.of(), complaints);
    }

    @Test
    void saysOfTrendsWhatIsNotKnownYet() {
        page.navigate(product.address() + "/binh-dinh");
        page.locator(".tabs a[href$='/trends']").click();
        page.waitForURL("**/trends");
        picture("trends");

        assertTrue(
                page.locator("main").textContent().contains("cần 4 tuần dữ liệu"), "the page promises what it has not");
        assertEquals(0, page.locator("svg.daily").count());
        assertEquals(List.of(), complaints);
    }

    @Test
    void isReadableInTheDarkOnAPhoneAndInEnglish() {
        open(new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK));
        page.navigate(product.address() + "/quang-nam");
        page.locator("canvas").first().waitFor();
        picture("overview-phone-dark");

        assertFitsTheScreen();
        page.navigate(product.address() + "/quang-nam/trends");
        picture("trends-phone-dark");
        assertFitsTheScreen();
        page.navigate(product.address() + "/binh-dinh/alerts");
        page.locator(".alert h2 a").last().click();
        page.waitForURL("**/alerts/*.*");
        picture("alert-phone-dark");
        assertFitsTheScreen();
        assertEquals(List.of(), complaints);
    }

    private void assertFitsTheScreen() {
        assertEquals(
                page.evaluate("document.documentElement.clientWidth"),
                page.evaluate("document.documentElement.scrollWidth"));
    }

    private void open(Browser.NewContextOptions options) {
        page = browser.newContext(options.setLocale("vi-VN").setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(product.address())) {
                complaints.add("request to " + request.url());
            }
        });
        page.navigate(product.address() + "/");
        page.locator("input[name=username]").fill(RunningProduct.USER);
        page.locator("input[name=password]").fill(RunningProduct.PASSWORD);
        page.locator("form button[type=submit]").first().click();
        page.waitForURL(address -> !address.contains("login"));
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
