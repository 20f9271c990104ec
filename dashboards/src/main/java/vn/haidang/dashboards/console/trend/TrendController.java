package vn.haidang.dashboards.console.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.TrendLinks;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.console.trend.VoiceComparison.Option;

/** What surges in one province, what is to be expected, and how it compares with others. */
@Controller
final class TrendController {

    private static final Duration SURGES_OF = Duration.ofDays(28);
    private static final int SURGES_SHOWN = 20;
    private static final int STORIES_ASKED = 100;

    /** Provinces compared with when none is chosen. */
    private static final int COMPARED = 3;

    private final ArchiveReader archive;

    TrendController(ArchiveReader archive) {
        this.archive = archive;
    }

    @GetMapping("/{province}/trends")
    ModelAndView trends(Visit visit, @RequestParam(name = TrendLinks.WITH, defaultValue = "") List<String> with) {
        var province = visit.province();
        var surges = surges(province, visit.now());
        var view = archive.trends(province.id())
                .map(report -> TrendView.of(province, surges, report, comparison(visit, report, with)))
                .orElse(new TrendView(surges, null));
        return visit.page("trends", view);
    }

    private List<SurgeRow> surges(Province province, Instant now) {
        var surges = archive.surges(province.id(), now.minus(SURGES_OF), SURGES_SHOWN);
        Set<String> articles = new HashSet<>();
        surges.stream().map(Surge::articleIds).forEach(articles::addAll);
        List<ArchivedStory> stories = archive.storiesOf(province.id(), articles, STORIES_ASKED);
        return surges.stream()
                .map(surge -> SurgeRow.of(province, surge, stories))
                .toList();
    }

    /** Only provinces that the account may see; figures of another day are no comparison. */
    private VoiceComparison comparison(Visit visit, TrendReport own, List<String> with) {
        var others = visit.provinces().stream()
                .filter(other -> !other.equals(visit.province()))
                .toList();
        var named = others.stream().filter(other -> with.contains(other.id())).toList();
        var chosen = named.isEmpty() ? others.stream().limit(COMPARED).toList() : named;
        Map<Province, TrendReport> reports = new LinkedHashMap<>();
        reports.put(visit.province(), own);
        chosen.forEach(other -> archive.trends(other.id())
                .filter(report -> report.day().equals(own.day()))
                .ifPresent(report -> reports.put(other, report)));
        var options = others.stream()
                .map(other -> new Option(other, chosen.contains(other)))
                .toList();
        return VoiceComparison.of(reports, options);
    }
}
