package vn.haidang.deploy.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who signs in and goes from page to page: lists, searches, and what they link to. */
final class ReadingOfficer {

    static final String NAME = "officer";
    static final String PASSWORD = "một câu dài dễ nhớ";

    /** As often as each is opened. */
    private static final List<String> KINDS = List.of(
            "overview",
            "shift",
            "shift",
            "stories",
            "stories",
            "story",
            "story",
            "story",
            "search",
            "search",
            "search",
            "article",
            "article",
            "article",
            "alerts",
            "trends");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /**
     * A page that was read.
     *
     * @param millis from the click to its last byte
     */
    record Page(String kind, double millis, int status) {}

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private final String base;
    private final RealTexts texts;
    private final Random random;
    private List<String> stories = List.of();
    private List<String> articles = List.of();

    ReadingOfficer(String address, String province, RealTexts texts, int number) {
        this.address = address;
        this.base = "/" + province;
        this.texts = texts;
        this.random = new Random(number);
    }

    /** Every page opened until the time is over, with pauses of that mean. */
    List<Page> read(Duration length, Duration think) throws IOException, InterruptedException {
        signIn();
        look("stories");
        look("search");
        List<Page> pages = new ArrayList<>();
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            Thread.sleep((long) (think.toMillis() * -Math.log(1 - random.nextDouble())));
            pages.add(look(RealTexts.any(KINDS, random)));
        }
        return pages;
    }

    private Page look(String kind) throws IOException, InterruptedException {
        String path = path(kind);
        long start = System.nanoTime();
        var answer = get(path);
        double millis = (System.nanoTime() - start) / 1e6;
        remember(Jsoup.parse(answer.body()));
        return new Page(kind, millis, answer.statusCode());
    }

    private String path(String kind) {
        return switch (kind) {
            case "overview" -> base;
            case "story" -> stories.isEmpty() ? base + "/stories" : RealTexts.any(stories, random);
            case "article" -> articles.isEmpty() ? base + "/search" : RealTexts.any(articles, random);
            case "search" -> base + "/search?q=" + URLEncoder.encode(query(), StandardCharsets.UTF_8);
            default -> base + "/" + kind;
        };
    }

    /** Two words of a real title, as a phrase now and then. */
    private String query() {
        var words = WORD.matcher(RealTexts.any(texts.titles(), random))
                .results()
                .map(MatchResult::group)
                .toList();
        int first = random.nextInt(Math.max(1, words.size() - 1));
        String two = String.join(" ", words.subList(first, Math.min(first + 2, words.size())));
        return random.nextInt(4) == 0 ? "\"" + two + "\"" : two.toLowerCase(Locale.ROOT);
    }

    private void remember(Document page) {
        var foundStories = links(page, "/stories/");
        var foundArticles = links(page, "/articles/");
        stories = foundStories.isEmpty() ? stories : foundStories;
        articles = foundArticles.isEmpty() ? articles : foundArticles;
    }

    private List<String> links(Document page, String part) {
        return page.select("a[href^=" + base + part + "]").stream()
                .map((Element link) -> link.attr("href").replaceFirst("#.*", ""))
                .filter(path -> path.substring(base.length() + part.length()).matches("[0-9a-z-]+"))
                .distinct()
                .toList();
    }

    private void signIn() throws IOException, InterruptedException {
        var form = Jsoup.parse(get("/login").body());
        String body = "username=" + NAME + "&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8)
                + "&_csrf=" + form.select("input[name=_csrf]").attr("value");
        var request = HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        int status = client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        if (status != 303) {
            throw new IOException("sign-in answered " + status);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
