package vn.haidang.dashboards.console.story;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.StorySearch;
import vn.haidang.dashboards.console.page.CorrectionNotice;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.StoryQuery;
import vn.haidang.dashboards.console.page.StoryRow;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.correction.CorrectionLog;
import vn.haidang.ingest.article.Audience;

/** Stories of one province, and one of them. */
@Controller
final class StoryController {

    /** Stories offered for a merge, and how long before and after they may have ended and begun. */
    private static final int OTHERS = 30;

    private static final int DAYS_AROUND = 7;

    private final ArchiveReader archive;
    private final CorrectionLog log;
    private final Map<String, Audience> audiences;

    StoryController(ArchiveReader archive, CorrectionLog log, Map<String, Audience> audiences) {
        this.archive = archive;
        this.log = log;
        this.audiences = audiences;
    }

    @GetMapping("/{province}/stories")
    ModelAndView stories(Visit visit, @RequestParam Map<String, String> parameters) {
        var province = visit.province();
        var query = StoryQuery.parse(parameters);
        var found = archive.stories(query.toSearch(province, visit.today()));
        Set<String> articles = new HashSet<>();
        found.stories()
                .forEach(story -> story.story().members().stream()
                        .map(StoryMember::articleId)
                        .forEach(articles::add));
        var marks = archive.marks(province.id(), articles);
        List<StoryRow> rows = found.stories().stream()
                .map(story -> StoryRow.of(province, story, marks))
                .toList();
        return visit.page(
                "stories", StoryListView.of(province, query, query.period(visit.today()), found.total(), rows));
    }

    @GetMapping("/{province}/stories/{id}")
    ModelAndView story(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam(name = StoryNotice.PARAMETER, defaultValue = "") String notice,
            @RequestParam(name = CorrectionNotice.PARAMETER, defaultValue = "") String correction) {
        var province = visit.province();
        var archived = find(archive, province, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var marks = archive.marks(province.id(), StoryArticles.named(archived.story()));
        var view = StoryView.of(
                province, archived, marks, audiences, others(province, archived), StoryNotice.known(notice));
        return visit.page("story", view)
                .addObject("correctionNotice", CorrectionNotice.known(correction))
                .addObject("wrong", WrongLabels.of(visit, log, view.articles()));
    }

    /** A story in the province's archive. */
    static Optional<ArchivedStory> find(ArchiveReader archive, Province province, String id) {
        return id.matches("[A-Za-z0-9_-]{1,64}") ? archive.story(province.id(), id) : Optional.empty();
    }

    private List<StoryRow> others(Province province, ArchivedStory archived) {
        var around = new Period(
                LocalDate.ofInstant(archived.started(), Period.ZONE).minusDays(DAYS_AROUND),
                LocalDate.ofInstant(archived.latest(), Period.ZONE).plusDays(DAYS_AROUND));
        var search = new StorySearch(province.id(), around, StorySearch.Order.LATEST, 0, OTHERS);
        return archive.stories(search).stories().stream()
                .filter(other -> !other.story().id().equals(archived.story().id()))
                .map(other -> StoryRow.of(province, other, Map.of()))
                .toList();
    }
}
