package vn.haidang.ingest.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article in a page's JSON-LD blocks, however they are nested. */
final class LinkedData {

    /** What templates get wrong most. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Pattern COMMENT = Pattern.compile("<!--|-->|<!\\[CDATA\\[|\\]\\]>|;\\s*$");

    private final List<JsonNode> articles;

    private LinkedData(List<JsonNode> articles) {
        this.articles = articles;
    }

    static LinkedData of(Document document) {
        return new LinkedData(document.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(LinkedData::parse)
                .flatMap(LinkedData::candidates)
                .filter(node -> node.has("datePublished") || isArticle(node))
                .sorted(Comparator.comparing(LinkedData::isArticle).reversed())
                .toList());
    }

    private static boolean isArticle(JsonNode node) {
        String type = node.path("@type").toString();
        return type.contains("Article") || type.contains("BlogPosting") || type.contains("Report");
    }

    Stream<String> dates(String key) {
        return texts(key);
    }

    Optional<String> headline() {
        return texts("headline")
                .map(PlainText::line)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    Optional<String> language() {
        return texts("inLanguage").findFirst();
    }

    Optional<String> publisher() {
        return articles.stream()
                .map(article -> article.path("publisher").path("name"))
                .filter(JsonNode::isString)
                .map(name -> PlainText.line(name.stringValue()))
                .findFirst();
    }

    Optional<String> image() {
        return articles.stream()
                .map(article -> article.path("image"))
                .map(image -> image.isArray() ? image.path(0) : image)
                .map(image -> image.isObject() ? image.path("url") : image)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst();
    }

    /** Names of all authors in order, each as written. */
    List<String> authors() {
        return articles.stream()
                .map(article -> article.path("author"))
                .map(LinkedData::names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> names(JsonNode author) {
        if (author.isArray()) {
            return author.valueStream()
                    .flatMap(one -> names(one).stream())
                    .distinct()
                    .toList();
        }
        JsonNode name = author.isObject() ? author.path("name") : author;
        if (name.isArray()) {
            return names(name);
        }
        return name.isString() && !name.stringValue().isBlank()
                ? List.of(PlainText.line(name.stringValue()))
                : List.of();
    }

    private Stream<String> texts(String key) {
        return articles.stream()
                .map(node -> node.path(key))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }

    private static Stream<JsonNode> parse(String json) {
        try {
            return Stream.of(LENIENT.readTree(COMMENT.matcher(json).replaceAll("")));
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }

    private static Stream<JsonNode> candidates(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(LinkedData::candidates);
        }
        return node.has("@graph") ? candidates(node.path("@graph")) : Stream.of(node);
    }
}
