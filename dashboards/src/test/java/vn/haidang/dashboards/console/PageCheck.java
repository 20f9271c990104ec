package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What holds for every page: sound HTML, no message missing, nothing inline that could run, no way out unmarked. */
final class PageCheck {

    private PageCheck() {}

    static void inBothLanguages(RunningConsole console, List<String> paths) {
        for (var language : List.of("vi", "en")) {
            var visitor = console.signedIn("lan");
            assertEquals(303, visitor.get("/binh-dinh?lang=" + language).statusCode());
            for (var path : paths) {
                var answer = visitor.get(path);
                assertEquals(path.equals("/nowhere") ? 404 : 200, answer.statusCode(), path);
                checkPage(path, language, answer.body());
            }
        }
    }

    static void checkPage(String path, String language, String html) {
        var parser = Parser.htmlParser().setTrackErrors(20);
        Document page = parser.parseInput(html, "http://127.0.0.1/");
        assertEquals(List.of(), parser.getErrors(), path);
        assertEquals(language, page.select("html").attr("lang"), path);
        assertFalse(page.text().contains("??"), () -> path + " lacks a message: " + page.text());
        assertEquals(
                0,
                page.select("style, [style], script:not([src]), iframe, object, embed, base")
                        .size(),
                path);
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute ->
                                assertFalse(attribute.getKey().startsWith("on"), () -> path + ": " + element)));
        page.select("a[href], img[src], script[src], link[href], form[action]").forEach(element -> {
            String address = element.attr("href") + element.attr("src") + element.attr("action");
            assertTrue(address.matches("[/?#](?!/).*") || leavesSafely(element), element::toString);
        });
        assertEquals(1, page.select("h1").size(), path);
        var ids = page.select("[id]").eachAttr("id");
        assertEquals(Set.copyOf(ids).size(), ids.size(), () -> path + " repeats an id: " + ids);
    }

    private static boolean leavesSafely(Element link) {
        return link.attr("href").matches("https?://.*")
                && link.attr("rel").equals("noopener noreferrer nofollow")
                && link.attr("target").equals("_blank");
    }
}
