package vn.haidang.analyze.opinion;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import vn.haidang.ingest.stream.Json;

/** The JSON object that a model answers with; every text in it is plain and links only where the article does. */
final class AnswerObject {

    private static final ObjectReader READER =
            Json.mapper().readerFor(JsonNode.class).with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    /** Models put JSON between these, whatever they are told. */
    private static final Pattern FENCED = Pattern.compile("```(?:json)?\\s*(\\{.*})\\s*```", Pattern.DOTALL);

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)[^\\s\"'()‹›“”]+");

    /** Marks that end a sentence, not an address. */
    private static final Pattern CLOSING = Pattern.compile("[.,;:!?…]+$");

    private final JsonNode node;
    private final Excerpt excerpt;

    private AnswerObject(JsonNode node, Excerpt excerpt) {
        this.node = node;
        this.excerpt = excerpt;
    }

    /** @throws NoAnswerException when there is anything but one object */
    static AnswerObject parse(String content, Excerpt excerpt) throws NoAnswerException {
        var fenced = FENCED.matcher(content.strip());
        try {
            JsonNode node = READER.readValue(fenced.matches() ? fenced.group(1) : content);
            if (node.isObject()) {
                return new AnswerObject(node, excerpt);
            }
        } catch (JacksonException e) {
            // Its message quotes the answer, so it is not passed on.
        }
        throw new NoAnswerException(Reason.INVALID, "the answer is not one JSON object");
    }

    void requireKeys(String... keys) throws NoAnswerException {
        if (!Set.copyOf(node.propertyNames()).equals(Set.of(keys))) {
            throw new NoAnswerException(
                    Reason.INVALID, "the answer has other keys, expected " + String.join(", ", keys));
        }
    }

    String text(String key) throws NoAnswerException {
        return text(key, node.path(key));
    }

    List<String> texts(String key) throws NoAnswerException {
        JsonNode array = node.path(key);
        if (!array.isArray()) {
            throw new NoAnswerException(Reason.INVALID, "'" + key + "' is not a list");
        }
        var texts = new String[array.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(key, array.get(i));
        }
        return List.of(texts);
    }

    private String text(String key, JsonNode value) throws NoAnswerException {
        if (!value.isString()) {
            throw new NoAnswerException(Reason.INVALID, "'" + key + "' is not text");
        }
        String plain = PlainText.of(value.asString());
        if (!addresses(excerpt.text()).containsAll(addresses(plain))) {
            throw new NoAnswerException(Reason.INVALID, "'" + key + "' has a web address that the article has not");
        }
        return plain;
    }

    private static Set<String> addresses(String text) {
        return WEB_ADDRESS
                .matcher(text)
                .results()
                .map(found -> CLOSING.matcher(found.group()).replaceFirst(""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
