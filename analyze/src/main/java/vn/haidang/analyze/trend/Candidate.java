package vn.haidang.analyze.trend;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haidang.analyze.result.TrendSeries;

/**
 * A window with more articles than the baseline explains.
 *
 * @param articles of the window, first seen first
 */
record Candidate(TrendSeries series, AberrationDetector.Finding finding, List<Sighting> articles) {

    Candidate {
        articles = List.copyOf(articles);
    }

    long outlets() {
        return articles.stream().map(Sighting::outlet).distinct().count();
    }

    Set<String> ids() {
        return articles.stream().map(Sighting::article).collect(Collectors.toSet());
    }
}
