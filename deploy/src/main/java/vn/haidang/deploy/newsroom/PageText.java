package vn.haidang.deploy.newsroom;

import java.time.Instant;
import java.util.stream.Collectors;
import vn.haidang.deploy.newsroom.Outlet.SampleArticle;

/** An article as a web page of the usual shape: navigation, byline, text, a related box, a footer. */
final class PageText {

    private PageText() {}

    static String html(Outlet outlet, SampleArticle article, Instant opened) {
        var published = FeedText.time(article, opened);
        var paragraphs = article.paragraphs().stream()
                .map(paragraph -> "<p>" + escape(paragraph) + "</p>")
                .collect(Collectors.joining("\n      "));
        var byline = article.author() == null ? "" : "<p class=\"author\">" + escape(article.author()) + "</p>";
        return """
                <!doctype html>
                <html lang="%1$s">
                <head>
                  <meta charset="utf-8">
                  <title>%2$s | %3$s</title>
                  <link rel="canonical" href="%4$s">
                  <meta property="og:title" content="%2$s">
                  <meta property="og:site_name" content="%3$s">
                  <meta name="description" content="%5$s">
                  <meta name="author" content="%6$s">
                  <meta property="article:published_time" content="%7$s">
                </head>
                <body>
                  <nav><a href="/">%3$s</a></nav>
                  <article>
                    <h1>%2$s</h1>
                    <time datetime="%7$s">%7$s</time>
                    <p class="lead">%5$s</p>
                      %8$s
                    %9$s
                  </article>
                  <footer>%3$s</footer>
                </body>
                </html>
                """
                .formatted(
                        outlet.language(),
                        escape(article.title()),
                        escape(outlet.name()),
                        escape(outlet.address(article)),
                        escape(article.leadText()),
                        escape(article.author() == null ? "" : article.author()),
                        published,
                        paragraphs,
                        byline);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
