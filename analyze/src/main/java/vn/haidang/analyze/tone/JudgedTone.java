package vn.haidang.analyze.tone;

import java.util.List;
import java.util.Set;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Tone;

/**
 * The tone of one article.
 *
 * @param evidence the heaviest phrases that speak for it; none for neutral
 * @param clues what the lexicon found on either side, for the {@code model} package to weigh
 */
public record JudgedTone(Tone tone, List<Evidence> evidence, Set<String> clues) {
    public JudgedTone {
        clues = Set.copyOf(clues);
        evidence = List.copyOf(evidence);
    }
}
