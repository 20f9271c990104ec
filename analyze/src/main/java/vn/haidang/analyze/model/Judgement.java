package vn.haidang.analyze.model;

import java.util.List;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;

/**
 * What is said of one article.
 *
 * @param topics ids, never empty
 * @param evidence proofs of all three, most telling first within a label
 */
public record Judgement(List<String> topics, Tone tone, Response response, List<Evidence> evidence) {
    public Judgement {
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
    }

    List<Evidence> evidenceOf(String label) {
        return evidence.stream().filter(proof -> proof.label().equals(label)).toList();
    }
}
