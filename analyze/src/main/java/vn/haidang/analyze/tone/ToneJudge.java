package vn.haidang.analyze.tone;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.TokenizedText;
import vn.haidang.analyze.tone.ToneLexicon.Entry;
import vn.haidang.analyze.tone.ToneLexicon.Side;
import vn.haidang.ingest.config.YamlFile;

/** Judges tone by a lexicon of phrases; the body, which tells all sides, is not asked. */
public final class ToneJudge {

    private static final int IN_TITLE = 2;
    private static final int IN_LEAD = 1;

    /** Points one side needs; tuned on half of the labelled items. */
    private static final int ENOUGH = 3;

    /** How many times the other side's points it needs. */
    private static final int CLEARLY = 2;

    private static final int QUOTES = 3;

    /** Points above which a clue says no more. */
    private static final int MUCH = 6;

    private final ToneLexicon lexicon;

    private ToneJudge(ToneLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads the lexicon file.
     *
     * @throws vn.haidang.ingest.config.ConfigException with file, line and key
     */
    public static ToneJudge load(Path file) {
        return new ToneJudge(new ToneLexicon(YamlFile.read(file, ToneFile.class)));
    }

    public JudgedTone judge(ArticleText text) {
        Map<Entry, Points> found = new LinkedHashMap<>();
        add(found, text.title(), IN_TITLE);
        add(found, text.lead(), IN_LEAD);
        var clues = clues(found);
        int neutral = sum(found, Side.NEUTRAL);
        int favourable = sum(found, Side.FAVOURABLE) - neutral;
        int unfavourable = sum(found, Side.UNFAVOURABLE) - neutral;
        if (favourable >= ENOUGH && favourable >= CLEARLY * unfavourable) {
            return new JudgedTone(Tone.FAVOURABLE, evidence(found, Side.FAVOURABLE), clues);
        }
        if (unfavourable >= ENOUGH && unfavourable >= CLEARLY * favourable) {
            return new JudgedTone(Tone.UNFAVOURABLE, evidence(found, Side.UNFAVOURABLE), clues);
        }
        return new JudgedTone(Tone.NEUTRAL, List.of(), clues);
    }

    /** A phrase counts once, where it weighs most. */
    private void add(Map<Entry, Points> found, TokenizedText text, int factor) {
        lexicon.find(text)
                .forEach(find ->
                        found.putIfAbsent(find.entry(), new Points(find.entry().weight() * factor, find.quote())));
    }

    private static Set<String> clues(Map<Entry, Points> found) {
        return Arrays.stream(Side.values())
                .filter(side -> sum(found, side) > 0)
                .map(side -> "tone." + side.name().toLowerCase(Locale.ROOT) + "." + Math.min(sum(found, side), MUCH))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int sum(Map<Entry, Points> found, Side side) {
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().side() == side)
                .mapToInt(entry -> entry.getValue().points())
                .sum();
    }

    private static List<Evidence> evidence(Map<Entry, Points> found, Side side) {
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().side() == side)
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(Points::points).reversed())
                .limit(QUOTES)
                .map(points -> new Evidence("tone", points.quote(), "tone.lexicon"))
                .toList();
    }

    private record Points(int points, String quote) {}
}
