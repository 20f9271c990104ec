package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever an outlet writes into whatever field, nothing of it runs, calls out or becomes part of a page. */
@SuppressWarnings("NullAway.Init")
class HostileInBrowserTest {

    /** What outlets write, as pages get it. */
    private static final Set<String> CRAWLED = Set.of(
            "Article.title",
            "Article.lead",
            "Article.body",
            "Article.author",
            "Article.url",
            "Source.name",
            "Evidence.text",
            "AlertStory.headline",
            "AlertArticle.title",
            "AlertArticle.sentence",
            "AlertArticle.url",
            "StoryMember.title",
            "StoryMember.url",
            "StoryQuote.speaker",
            "StoryQuote.words",
            "SourcedSentence.text",
            "TimelineEntry.headline",
            "VersionChange.before",
            "VersionChange.after",
            "SurgeStory.title",
            "PageCopy.url");

    private static final Poisoned POISONED = new Poisoned();
    private static RunningConsole console;

    @BeforeAll
    static void open() throws IOException {
        console = new RunningConsole(POISONED::archive);
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void noPageTakesItForMarkup() {
        var lan = console.signedIn("lan");
        Set<String> seen = new TreeSet<>();
        int pages = 0;
        for (var path : paths()) {
            for (int visit = 0; visit < 2; visit++) {
                var answer = lan.get(path);
                assertEquals(200, answer.statusCode(), path);
                PageCheck.checkPage(path, "vi", answer.body());
                String text = lan.page(path).wholeText();
                HostileText.TEXTS.stream().filter(text::contains).forEach(seen::add);
                pages++;
            }
        }
        assertEquals(2 * paths().size(), pages);
        var unseen =
                HostileText.TEXTS.stream().filter(text -> !seen.contains(text)).toList();
        assertTrue(unseen.size() <= 3, () -> "never shown as they are: " + unseen);
        assertTrue(POISONED.taken.containsAll(CRAWLED), () -> "hostile text reached only " + POISONED.taken);
    }

    @Test
    void noPageRunsItOrCallsOut() {
        try (var browser = RealBrowser.open(console);
                var page = browser.signedIn("lan", new Browser.NewContextOptions().setViewportSize(1360, 1000))) {
            paths().forEach(page::navigate);
            assertEquals("", String.join("\n", browser.complaints));
        }
    }

    @Test
    void noExportIsSpoilt() {
        var lan = console.signedIn("lan");
        String csv = lan.get("/binh-dinh/search/export.csv?q=").body();
        assertFalse(csv.lines().anyMatch(line -> line.matches("(.*,)?\"?[=+@-][A-Z].*")), csv);
        for (var path : exports()) {
            assertEquals(200, lan.get(path).statusCode(), path);
        }
    }

    private static List<String> exports() {
        String alert = "/binh-dinh/alerts/" + alert();
        return List.of(
                "/binh-dinh/search/export.csv?q=",
                "/binh-dinh/search/export.json?q=",
                alert + "/dossier.docx",
                alert + "/dossier.pdf");
    }

    private static String alert() {
        return console.archive().alerts("binh-dinh", 1).getFirst().id();
    }

    private static List<String> paths() {
        var articles = Samples.articles().stream()
                .limit(8)
                .map(article -> "/binh-dinh/articles/"
                        + article.analyzed().article().id().value());
        var alerts = console.archive().alerts("binh-dinh", 5).stream().map(alert -> "/binh-dinh/alerts/" + alert.id());
        var lists = List.of(
                "/binh-dinh",
                "/binh-dinh/shift?since=week",
                "/binh-dinh/handover",
                "/binh-dinh/stories",
                "/binh-dinh/stories/" + StorySamples.RICH,
                "/binh-dinh/stories/" + StorySamples.HOSTILE,
                "/binh-dinh/stories/" + StorySamples.WIDE,
                "/binh-dinh/stories/" + StorySamples.SINGLE,
                "/binh-dinh/trends",
                "/binh-dinh/search",
                "/binh-dinh/search?q=%22quy+nhon%22",
                "/sources",
                "/binh-dinh/alerts");
        return Stream.of(lists.stream(), articles, alerts)
                .flatMap(paths -> paths)
                .toList();
    }
}
