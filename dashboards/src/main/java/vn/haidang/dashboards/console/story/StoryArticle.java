package vn.haidang.dashboards.console.story;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.dashboards.archive.ArticleMarks;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.ingest.article.Source;

/**
 * An article on the page of its story.
 *
 * @param number in order of time, from 1; its line has the anchor {@code a<number>}
 * @param lang of the title; {@code null} when unknown
 * @param role "first" and so on
 * @param citation where it can be read
 * @param copiedFrom number of the article whose words it repeats; {@code null} when that one is not listed
 * @param containment share of the shorter text that stands in the other, 0 to 1
 * @param tone {@code null} when it is not in this province's archive, like {@code response}
 */
record StoryArticle(
        int number,
        String id,
        String title,
        @Nullable String lang,
        Source source,
        String language,
        Instant time,
        String role,
        Citation citation,
        @Nullable Integer copiedFrom,
        double containment,
        @Nullable String tone,
        @Nullable String response) {

    private static final String NONE = "none";

    /**
     * Where an article can be read.
     *
     * @param link page of this console, or the article's own address when it is not in this province's archive;
     *     {@code null} when no browser should be sent there
     * @param outside leads away from this console
     * @param source name of the outlet, empty when unknown
     */
    record Citation(
            @Nullable String link,
            boolean outside,
            String source,
            @Nullable String lang) {

        static Citation inside(Province province, String id, String source, @Nullable String lang) {
            return new Citation(Links.article(province, id), false, source, lang);
        }

        static Citation outside(URI address, String source, @Nullable String lang) {
            return new Citation(Links.outside(address).orElse(null), true, source, lang);
        }
    }

    static StoryArticle of(
            Province province, StoryMember member, Map<String, Integer> numbers, Map<String, ArticleMarks> marks) {
        var known = marks.get(member.articleId());
        var lang = ArticleRow.lang(member.language());
        String source = member.source().name();
        return new StoryArticle(
                numbers.getOrDefault(member.articleId(), 0),
                member.articleId(),
                member.title(),
                lang,
                member.source(),
                member.language(),
                member.time(),
                ArticleRow.value(member.role()),
                known == null
                        ? Citation.outside(member.url(), source, lang)
                        : Citation.inside(province, member.articleId(), source, lang),
                member.copiedFrom() == null ? null : numbers.get(member.copiedFrom()),
                share(member.containment()),
                known == null ? null : ArticleRow.value(known.tone()),
                known == null ? null : ArticleRow.value(known.response()));
    }

    private static double share(double written) {
        return Double.isNaN(written) ? 0 : Math.clamp(written, 0, 1);
    }

    public boolean copy() {
        return role.equals("copy");
    }

    public boolean callsForAnswer() {
        return response != null && !response.equals(NONE);
    }
}
