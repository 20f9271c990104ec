package vn.haidang.dashboards.console.search;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.analyze.query.QueryException;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.QueryTooLargeException;
import vn.haidang.dashboards.console.page.SearchParameters;
import vn.haidang.dashboards.console.page.SearchQuery;
import vn.haidang.dashboards.console.page.Visit;

/** Search in one province's archive. */
@Controller
final class SearchController {

    private final ArchiveReader archive;

    SearchController(ArchiveReader archive) {
        this.archive = archive;
    }

    @GetMapping("/{province}/search")
    ModelAndView search(Visit visit, @RequestParam MultiValueMap<String, String> parameters) {
        var query = SearchParameters.parse(parameters);
        return visit.page("search", answer(visit, query));
    }

    private SearchView answer(Visit visit, SearchQuery query) {
        try {
            var found = archive.search(query.toSearch(visit.province(), visit.today()));
            return SearchView.of(visit.province(), query, found);
        } catch (QueryException refusal) {
            return SearchView.refused(visit.province(), query, QueryMistake.of(query.text(), refusal));
        } catch (QueryTooLargeException refusal) {
            return SearchView.refused(visit.province(), query, QueryMistake.tooLarge(query.text()));
        }
    }
}
