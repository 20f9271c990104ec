package vn.haidang.deploy.newsroom;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.config.YamlFile;

/**
 * A fictional outlet with its articles.
 *
 * @param host under {@code .example}
 */
record Outlet(
        String id,
        String name,
        String host,
        Source.Kind kind,
        String country,
        String language,
        int tier,
        List<SampleArticle> articles) {

    Outlet {
        if (!host.endsWith(".example")) {
            throw new IllegalArgumentException("got host '" + host + "', expected one under .example");
        }
    }

    static List<Outlet> load(Path folder) {
        return YamlFile.list(folder).stream()
                .map(file -> YamlFile.read(file, Outlet.class))
                .toList();
    }

    Optional<SampleArticle> article(String slug) {
        return articles.stream().filter(article -> article.slug().equals(slug)).findFirst();
    }

    String address(SampleArticle article) {
        return "http://" + host + "/" + article.slug() + ".html";
    }

    String feedAddress() {
        return "http://" + host + "/rss.xml";
    }

    /**
     * A sample text.
     *
     * @param hoursAgo age when the newsroom starts, hours
     * @param edited what replaces the text a while after the start
     * @param expect what a careful reader would say of it, in the codebook's words
     */
    record SampleArticle(
            String slug,
            int hoursAgo,
            @Nullable String author,
            String title,
            @Nullable String lead,
            String body,
            @Nullable Edit edited,
            @Nullable Expectation expect) {

        /** The text as it stands after its silent edit. */
        SampleArticle afterEdit() {
            if (edited == null) {
                return this;
            }
            return new SampleArticle(
                    slug,
                    hoursAgo,
                    author,
                    edited.title() == null ? title : edited.title(),
                    edited.lead() == null ? lead : edited.lead(),
                    edited.body() == null ? body : edited.body(),
                    null,
                    expect);
        }

        String leadText() {
            return lead == null ? "" : lead.strip();
        }

        List<String> paragraphs() {
            return body.strip().lines().filter(line -> !line.isBlank()).map(String::strip).toList();
        }
    }

    /** Replaced parts of an edited text. */
    record Edit(@Nullable String title, @Nullable String lead, @Nullable String body) {}

    /** Labels by the codebook. */
    record Expectation(Map<String, String> places, List<String> topics, String tone, String response) {}
}
