package vn.haidang.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.haidang.ingest.stream.Json;

/** The article in a page's JSON-LD blocks, however they are nested. */
final class LinkedData {

    private final List<JsonNode> articles;

    private LinkedData(List<JsonNode> articles) {
        this.articles = articles;
    }

    static LinkedData of(Document document) {
        return new LinkedData(document.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(LinkedData::parse)
                .flatMap(LinkedData::candidates)
                .filter(node -> node.has("datePublished")
                        || node.path("@type").toString().contains("Article"))
                .toList());
    }

    Optional<String> datePublished() {
        return texts("datePublished").findFirst().map(PlainText::line);
    }

    Optional<String> author() {
        return articles.stream()
                .map(article -> article.path("author"))
                .map(author -> author.isArray() ? author.path(0) : author)
                .map(author -> author.isObject() ? author.path("name") : author)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst();
    }

    private Stream<String> texts(String key) {
        return articles.stream()
                .map(node -> node.path(key))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }

    private static Stream<JsonNode> parse(String json) {
        try {
            return Stream.of(Json.mapper().readTree(json));
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
