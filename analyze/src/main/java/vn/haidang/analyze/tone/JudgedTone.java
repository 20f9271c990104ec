package vn.haidang.analyze.tone;

import java.util.List;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Tone;

/**
 * The tone of one article.
 *
 * @param evidence the heaviest phrases that speak for it; none for neutral
 */
public record JudgedTone(Tone tone, List<Evidence> evidence) {
    public JudgedTone {
        evidence = List.copyOf(evidence);
    }
}
