package vn.haidang.ingest.page;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.haidang.ingest.text.DateFinder;
import vn.haidang.ingest.text.RelativeTime;

/** Everything on a page that may be its date, the strongest first: JSON-LD, meta, microdata, visible, address. */
final class DateEvidence {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "og:published_time",
            "article:published",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_time",
            "publication_date",
            "publicationdate",
            "article_date_original",
            "originalpublicationdate",
            "sailthru.date",
            "parsely-pub-date",
            "article.published",
            "bt:pubdate",
            "publishtime",
            "cxenseparse:recs:publishtime",
            "vr:published_time",
            "rnews:datepublished",
            "shareaholic:article_published_time",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "dcterms.created",
            "dc.date",
            "date",
            "dc.date.created",
            "eprints.datestamp",
            "date_published",
            "displaydate",
            "pub_date",
            "article-publish_time",
            "created",
            "og:pubdate",
            "dc.created",
            "datecreated",
            "time",
            "article:post_date",
            "cxenseparse:time",
            "og:regdate",
            "article.created",
            "sdate",
            "buildtime",
            "gentime",
            "firstpublished",
            "ptime",
            "dc.coverage.temporal");

    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "lastmod",
            "last-modified",
            "dcterms.modified",
            "dc.date.modified",
            "article.updated",
            "lastmodified",
            "modified_time",
            "revised",
            "dateupdate",
            "date.modified");

    private static final Pattern DATE_CLASS = Pattern.compile(
            "date|time|publi|posted|created|meta|byline|author|info|datum|fecha|data|ngay|thoigian|veroeffentlicht|stand|submitted|entry-|post-",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:published|posted|publiziert|veröffentlicht|erstellt|publié|publicado|pubblicato|opublikowano|ngày đăng|đăng (?:ngày|lúc)|stand|written|"
                    + "datum|date|vom|am|on|mis en ligne|le|post(?:ed)? (?:on|by)|geschrieben|eingestellt|verfasst)\\b.{0,60}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern IN_URL =
            Pattern.compile("[/_-]((?:19|20)\\d{2})(?:([/_-])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)");

    /** Characters; a line with a date says little else. */
    private static final int LINE = 150;

    /** Characters; 1.2.26 has as many. */
    private static final int SHORTEST = 5;

    private final Document document;
    private final MetaElements meta;
    private final LinkedData linkedData;
    private final URI url;
    private final ZoneId zone;
    private final OffsetDateTime seen;

    DateEvidence(Document document, MetaElements meta, LinkedData linkedData, URI url, OffsetDateTime seen) {
        this.document = document;
        this.meta = meta;
        this.linkedData = linkedData;
        this.url = url;
        boolean isVietnamese = meta.language().filter("vi"::equals).isPresent()
                || Optional.ofNullable(url.getHost())
                        .filter(host -> host.endsWith(".vn"))
                        .isPresent();
        this.zone = isVietnamese ? VIETNAM : ZoneOffset.UTC;
        this.seen = seen.withOffsetSameInstant(VIETNAM.getRules().getOffset(seen.toInstant()));
    }

    PageDates resolve() {
        Stream<String> published = Stream.<Supplier<Stream<String>>>of(
                        () -> linkedData.dates("datePublished"),
                        () -> meta.all(PUBLISHED),
                        () -> marked("[itemprop=datePublished], [property=datePublished], [pubdate]"),
                        () -> linkedData.dates("uploadDate"),
                        () -> linkedData.dates("dateCreated"),
                        () -> marked("abbr.published, time.published, .entry-date, .dt-published, time.entry-date"),
                        () -> marked("time[datetime]"),
                        this::visible)
                .flatMap(Supplier::get);
        Stream<String> modified = Stream.of(
                        linkedData.dates("dateModified"), meta.all(MODIFIED), marked("[itemprop=dateModified]"))
                .flatMap(texts -> texts);
        return PageDates.resolve(published.flatMap(this::dates), modified.flatMap(this::dates), inUrl(), seen);
    }

    private Stream<OffsetDateTime> dates(String text) {
        return date(text).stream();
    }

    private Optional<OffsetDateTime> date(String text) {
        String plain = PlainText.line(text);
        return DateFinder.find(plain, zone).or(() -> RelativeTime.find(plain, seen));
    }

    private Stream<String> marked(String selector) {
        return document.select(selector).stream()
                .map(element -> Stream.of("datetime", "content", "title")
                        .map(element::attr)
                        .filter(Predicate.not(String::isBlank))
                        .findFirst()
                        .orElseGet(element::text));
    }

    /** Short lines with a date: in elements called so, behind words that say so, anywhere. */
    private Stream<String> visible() {
        List<Element> all = document.body().getAllElements();
        Stream<String> named = all.stream()
                .filter(element -> DATE_CLASS.matcher(ElementNames.of(element)).find())
                .map(element -> ShortText.of(element, LINE));
        Stream<String> written =
                lines(all).flatMap(text -> WRITTEN.matcher(text).results().map(MatchResult::group));
        return Stream.of(named, written, lines(all))
                .flatMap(texts -> texts)
                .filter(text -> text.length() > SHORTEST)
                .filter(text -> DateFinder.find(text, zone).isPresent());
    }

    private static Stream<String> lines(List<Element> all) {
        return all.stream()
                .filter(element -> element.childNodeSize() > 0 && element.childNodeSize() < 12)
                .map(Element::ownText)
                .filter(text -> text.length() > SHORTEST && text.length() < LINE);
    }

    private Optional<OffsetDateTime> inUrl() {
        var found = IN_URL.matcher(url.getPath() == null ? "" : url.getPath());
        while (found.find()) {
            boolean isCut = found.group(3) != null;
            String day = String.join(
                    "-",
                    found.group(1),
                    isCut ? found.group(3) : found.group(5),
                    isCut ? found.group(4) : found.group(6));
            var date = DateFinder.find(day, zone);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
