package vn.haidang.analyze.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.StoryQuote;
import vn.haidang.ingest.article.Source;

/** Finds what articles quote and whom they name beside it. */
final class Quotes {

    private static final int LIMIT = 20;

    /** Characters; shorter ones are names and ironies. */
    private static final Pattern QUOTED = Pattern.compile("[“\"«]([^”\"»\\n]{25,400})[”\"»]");

    private static final String NAME = "(\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,4})";

    private static final String SAYS =
            "(?:nói|cho biết|khẳng định|nhấn mạnh|chia sẻ|cho hay|phát biểu|kể|said|told|says|"
                    + "added|a déclaré|a dit|отметил|отметила|сказал|сказала)";

    private static final Pattern AFTER = Pattern.compile("^[,.;]?\\s*[-–—]?\\s*(?:" + SAYS
            + "\\s+)?(?:ông|bà|anh|chị|cô|thầy|Ông|Bà|Anh|Chị)?\\s*" + NAME + "(?:[^.\\n]{0,40}" + SAYS + ")?");

    private static final Pattern BEFORE = Pattern.compile(
            "(?:Ông |Bà |Anh |Chị )?+" + NAME + "[^.\\n“\"]{0,80}" + SAYS + "[^.\\n“\"]{0,25}[:,]\\s*$");

    /** Characters before a quotation in which its speaker is looked for. */
    private static final int REACH = 160;

    private Quotes() {}

    static List<StoryQuote> of(List<Chapter> chapters) {
        List<StoryQuote> quotes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (var chapter : chapters) {
            var article = chapter.analyzed().article();
            boolean press = article.source().kind() == Source.Kind.PRESS;
            for (String text : List.of(article.lead(), article.body())) {
                QUOTED.matcher(text).results().forEach(found -> {
                    if (quotes.size() < LIMIT && seen.add(found.group(1))) {
                        quotes.add(new StoryQuote(
                                found.group(1).strip(), press ? speaker(text, found) : null, chapter.id()));
                    }
                });
            }
        }
        return quotes;
    }

    private static @Nullable String speaker(String text, MatchResult quote) {
        var before = BEFORE.matcher(text.substring(Math.max(0, quote.start() - REACH), quote.start()));
        if (before.find()) {
            return before.group(1);
        }
        var after = AFTER.matcher(text.substring(quote.end(), Math.min(text.length(), quote.end() + REACH)));
        return after.find() ? after.group(1) : null;
    }
}
