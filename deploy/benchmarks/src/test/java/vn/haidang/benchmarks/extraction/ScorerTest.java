package vn.haidang.benchmarks.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.haidang.benchmarks.extraction.ShingleScore.Token;

class ScorerTest {

    @Test
    void shinglesAreCountedAsThePublishedScorerDoes() {
        var score = ShingleScore.of("a b c d e f", "b c d e f g h", Token.WORD);
        assertEquals(new ShingleScore(2 / 5.0, 2 / 5.0, 1 / 5.0), score);
        assertEquals(0.5, score.precision(), 1e-9);
        assertEquals(2 / 3.0, score.recall(), 1e-9);
    }

    @Test
    void textShorterThanAShingleIsOneShingle() {
        assertEquals(1, ShingleScore.of("a b", "a b", Token.WORD).f1());
        assertEquals(0, ShingleScore.of("a b", "a", Token.WORD).f1());
    }

    @Test
    void emptyAnswersLeaveTheMeanOfThePrecisionOnly() {
        var mean = ShingleMean.of(List.of(ShingleScore.of("a", "", Token.WORD), ShingleScore.of("a", "a", Token.WORD)));
        assertEquals(new ShingleMean(1, 0.5, 2, 1), mean);
    }

    @Test
    void charactersAreShinglesWhereWordsAreNotSetApart() {
        assertEquals(2 / 3.0, ShingleScore.of("新闻报道。", "新闻报道员", Token.CHARACTER).f1(), 1e-9);
    }

    @Test
    void segmentsAreFoundWhateverTheWhiteSpace() {
        var score = SegmentScore.of(List.of("một  hai", "ba"), List.of("bốn", "năm"), "một\nhai bốn");
        assertEquals(new SegmentScore(1, 1, 1), score);
    }
}
