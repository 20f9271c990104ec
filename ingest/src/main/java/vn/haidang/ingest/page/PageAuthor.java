package vn.haidang.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The byline of a page: names, separated by commas. */
final class PageAuthor {

    private static final List<String> DECLARED = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "dc.creator.author",
            "byl",
            "citation_author",
            "og:article:author",
            "article:author_name",
            "rbauthors",
            "article.author",
            "cxenseparse:author");

    /** Where templates put it, the surest first. */
    private static final List<String> VISIBLE = List.of(
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "a[rel=author]",
            ".author-name, .author__name, .byline-name, .byline__name, .article-author, .article__author, .author_name, .authorname",
            "a[href*=/author/], a[href*=/autor/], a[href*=/authors/], a[href*=/autoren/]",
            ".byline a, .author a, .vcard .fn",
            ".byline, .author, .autor, #author, .by-line, .tac-gia, .tacgia, .post-author, .entry-author",
            "p[style~=text-align:\\s*right], p[align=right]");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern BEFORE = Pattern.compile(
            "^\\W*(?:written by|posted by|published by|story by|words by|text by|by|von|par|por|di|door|av|af|autore?r?|author|tác giả|bài và ảnh|bài|text|"
                    + "redaktion|ein (?:beitrag|artikel) von)\\b[:\\s]+",
            FLAGS);

    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:[|•·(/]|\\bam \\d|,? \\d{1,2}[./]| - |\\bon \\w+ \\d|\\bposted\\b|\\bpublished\\b|\\bfollow\\b|\\bshow all\\b|\\s@\\w|\\bview all\\b|\\bfor \\p{Lu}|\\S+@\\S+|\\d{4}).*$",
            FLAGS);

    /** Characters and words; longer is no name. */
    private static final int LONGEST = 60;

    private static final int WORDS = 7;

    private static final Pattern ADDRESS = Pattern.compile("^(?:https?:|www\\.|@|/)", FLAGS);

    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:admin|administrator|redaktion|editor|webmaster|root|user|null|unknown|author|autor|anonymous|guest)$",
            FLAGS);

    private PageAuthor() {}

    /**
     * Empty when the page names nobody.
     *
     * @param site its name: the paper is no author while another is named
     */
    static Optional<String> of(Document document, MetaElements meta, LinkedData linkedData, Optional<String> site) {
        List<String> declared = Stream.concat(joined(linkedData.authors().stream()), joined(meta.all(DECLARED)))
                .toList();
        Stream<String> visible = VISIBLE.stream().flatMap(selector -> joined(together(document, selector)));
        return Stream.concat(declared.stream(), visible)
                .filter(name -> site.isEmpty() || !letters(name).equals(letters(site.get())))
                .findFirst()
                .or(() -> declared.stream().findFirst());
    }

    /** The first such element and those beside it; further down the page are the authors of other stories. */
    private static Stream<String> together(Document document, String selector) {
        List<Element> all = document.select(selector);
        return all.stream()
                .filter(element ->
                        Objects.equals(element.parent(), all.getFirst().parent()))
                .limit(4)
                .map(Element::text);
    }

    private static Stream<String> joined(Stream<String> names) {
        String line = names.map(PageAuthor::clean)
                .filter(PageAuthor::isName)
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of(line).filter(Predicate.not(String::isEmpty));
    }

    private static String clean(String text) {
        String plain = PlainText.line(text);
        if (plain.length() > 2 * LONGEST || ADDRESS.matcher(plain).find()) {
            return "";
        }
        String behind = BEFORE.matcher(plain).replaceFirst("");
        return AFTER.matcher(behind).replaceFirst("").replaceAll("^[\\s,:;.-]+|[\\s,:;-]+$", "");
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.split("\\s+").length <= WORDS
                && text.codePoints().anyMatch(Character::isLetter)
                && !NO_NAME.matcher(text).find();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
