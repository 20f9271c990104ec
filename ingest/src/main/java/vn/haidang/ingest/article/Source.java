package vn.haidang.ingest.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who published an article, as every reader of it needs to know.
 *
 * @param id stable short name, lower case, digits and hyphens
 * @param name as shown to people
 * @param kind press outlet or public social account
 * @param country ISO 3166-1 alpha-2, lower case ("vn")
 * @param language ISO 639-1 code the source mostly writes in ("vi")
 * @param tier 1 national and foreign agencies, 2 regional and trade, 3 local and social
 */
public record Source(String id, String name, Kind kind, String country, String language, int tier) {

    public Source {
        require(id.matches("[a-z0-9][a-z0-9-]*"), "source id", id, "lower-case letters, digits and hyphens");
        require(!name.isBlank(), "source name", name, "a name");
        require(country.matches("[a-z]{2}"), "country", country, "two lower-case letters (ISO 3166-1)");
        require(language.matches("[a-z]{2}"), "language", language, "two lower-case letters (ISO 639-1)");
        require(tier >= 1 && tier <= 3, "tier", Integer.toString(tier), "1, 2 or 3");
    }

    private static void require(boolean holds, String what, String got, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is '" + got + "', expected " + expected);
        }
    }

    /** Press answers to press law; a social account is a public page or channel. */
    public enum Kind {
        @JsonProperty("press")
        PRESS,
        @JsonProperty("social")
        SOCIAL
    }
}
