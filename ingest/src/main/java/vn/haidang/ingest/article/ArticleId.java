package vn.haidang.ingest.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;

/** Identity of an article: 32 hexadecimal digits derived from its canonical URL. */
public record ArticleId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArticleId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("article id is '" + value + "', expected 32 hexadecimal digits");
        }
    }

    public static ArticleId of(URI canonicalUrl) {
        return new ArticleId(Digest.sha256Hex(canonicalUrl.toString()));
    }

    @Override
    public String toString() {
        return value;
    }
}
