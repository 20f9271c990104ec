package vn.haidang.analyze.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.Forecast.Range;

/** Expected values from scipy.stats 1.17 (poisson, nbinom). */
class NegativeBinomialTest {

    @Test
    void poissonTailsAreKnown() {
        near(NINE_OF_TWO, NegativeBinomial.poisson(2).upperTail(9));
        near(FOUR_OF_TENTH, NegativeBinomial.poisson(0.1).upperTail(4));
        assertEquals(1, NegativeBinomial.poisson(2).upperTail(0), 1e-12);
    }

    @Test
    void negativeBinomialTailsAreKnown() {
        near(NB_FIVE, new NegativeBinomial(0.5, 0.5).upperTail(5));
        near(NB_FORTY, new NegativeBinomial(3, 1.7).upperTail(40));
    }

    @Test
    void quantilesAreTheSmallestThatReachTheProbability() {
        assertEquals(0, NegativeBinomial.poisson(0.1).quantile(0.9));
        assertEquals(1, NegativeBinomial.poisson(0.1).quantile(0.95));
        assertEquals(4, NegativeBinomial.poisson(2).quantile(0.9));
        assertEquals(7, new NegativeBinomial(3, 1.7).quantile(0.9));
    }

    @Test
    void theShortestRangeBeginsAtZeroNearZero() {
        assertEquals(new Range(0, 0), NegativeBinomial.poisson(0.1).shortest(0.8));
        assertEquals(new Range(0, 1), NegativeBinomial.poisson(0.1).shortest(0.95));
        var range = NegativeBinomial.poisson(20).shortest(0.8);
        assertTrue(range.low() > 10 && range.high() < 30, range::toString);
    }

    @Test
    void theDispersionIsTheVarianceOverTheMean() {
        var counts = NegativeBinomial.dispersed(4, 2.5);
        double mean = 0;
        double square = 0;
        for (int k = 0; k < 200; k++) {
            mean += k * counts.probability(k);
            square += (double) k * k * counts.probability(k);
        }
        assertEquals(4, mean, 1e-9);
        assertEquals(2.5, (square - mean * mean) / mean, 1e-9);
    }

    @Test
    void aBaselineOfZeroesIsCautious() {
        var windows = java.util.Collections.nCopies(28, new Window(0, 400));
        var expected = Baseline.of(windows).among(400);
        assertEquals(0.5 / 28, expected.mean(), 1e-9);
        assertTrue(expected.upperTail(1) > 0.003, "one article after none is no surge");
        assertTrue(expected.upperTail(4) < 0.003, "four are");
    }

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, expected * 1e-9);
    }

    static final double NINE_OF_TWO = 0.0002374473282611617;
    static final double FOUR_OF_TENTH = 3.846833925345064e-06;
    static final double NB_FIVE = 0.010119559735433718;
    static final double NB_FORTY = 1.1856815264565255e-07;
}
