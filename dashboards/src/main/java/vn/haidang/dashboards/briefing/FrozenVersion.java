package vn.haidang.dashboards.briefing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.haidang.ingest.stream.Json;

/**
 * A version that went out.
 *
 * @param number 1 for the first of its dossier
 * @param revision of the dossier that it is made of
 * @param content JSON in UTF-8, its properties sorted, without blanks; never written anew
 * @param sha256 of the content, hexadecimal
 */
public record FrozenVersion(int number, int revision, String by, Instant at, String content, String sha256) {

    private static final JsonMapper CANONICAL = Json.mapper()
            .rebuild()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // Else the components of records come in the order of their declaration.
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** What the content says. */
    public record Content(int number, String by, Instant at, Briefing briefing) {}

    /** A dossier as it stands, without what was dropped. */
    public static FrozenVersion of(int number, String by, Instant at, Briefing briefing) {
        String content = CANONICAL.writeValueAsString(new Content(number, by, at, briefing.kept()));
        return new FrozenVersion(number, briefing.revision(), by, at, content, hash(content));
    }

    /** Whether the content is what it was when it was laid down, as far as its hash tells. */
    public boolean intact() {
        return hash(content).equals(sha256);
    }

    /**
     * What the content says.
     *
     * @throws IllegalStateException when the content is not what it was
     */
    public Content read() {
        if (!intact()) {
            throw new IllegalStateException("got content of SHA-256 " + hash(content) + ", expected " + sha256);
        }
        return CANONICAL.readValue(content, Content.class);
    }

    private static String hash(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
