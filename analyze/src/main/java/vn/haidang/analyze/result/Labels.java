package vn.haidang.analyze.result;

import java.util.List;
import java.util.Optional;

/**
 * Everything the analysis says of one article.
 *
 * @param language ISO 639-1, or "und" when there is nothing to go on
 * @param mentions one per province concerned, in order of province id; never {@link PlaceStatus#NO}
 * @param topics ids from the topic file in its order, or only "other"
 * @param evidence proofs, most telling first within a label
 */
public record Labels(
        String language,
        List<Mention> mentions,
        List<String> topics,
        Tone tone,
        Response response,
        List<Evidence> evidence) {

    public Labels {
        mentions = List.copyOf(mentions);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
    }

    public Optional<PlaceStatus> status(String province) {
        return mentions.stream()
                .filter(mention -> mention.province().equals(province))
                .map(Mention::status)
                .findFirst();
    }

    /** The proofs of one label. */
    public List<Evidence> evidenceOf(String label) {
        return evidence.stream().filter(proof -> proof.label().equals(label)).toList();
    }
}
