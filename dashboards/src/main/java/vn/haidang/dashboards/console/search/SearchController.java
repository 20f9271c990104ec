package vn.haidang.dashboards.console.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.analyze.query.QueryException;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.QueryTooLargeException;
import vn.haidang.dashboards.archive.SearchPage;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.SearchParameters;
import vn.haidang.dashboards.console.page.SearchQuery;
import vn.haidang.dashboards.console.page.Visit;

/** Search in one province's archive. */
@Controller
final class SearchController {

    private final ArchiveReader archive;
    private final SavedSearches searches;

    SearchController(ArchiveReader archive, SavedSearches searches) {
        this.archive = archive;
        this.searches = searches;
    }

    @GetMapping("/{province}/search")
    ModelAndView search(Visit visit, @RequestParam MultiValueMap<String, String> parameters) {
        var query = SearchParameters.parse(parameters);
        return visit.page("search", answer(visit, query)).addObject("saved", saved(visit));
    }

    /** Writes a filled-in form into the query field and searches. */
    @GetMapping("/{province}/search/form")
    void form(
            Visit visit,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        String text = PlainForm.read(parameters).query();
        var query = SearchParameters.parse(parameters)
                .saying(text.substring(0, Math.min(text.length(), SearchParameters.MAX_TEXT)));
        new LocalRedirect().sendRedirect(request, response, Links.search(visit.province(), query));
    }

    private SearchView answer(Visit visit, SearchQuery query) {
        try {
            var search = query.toSearch(visit.province(), visit.today());
            var found = archive.search(search);
            return SearchView.of(visit, query, new Highlighter(search.query()), null, found);
        } catch (QueryException refusal) {
            return refused(visit, query, QueryMistake.of(query.text(), refusal));
        } catch (QueryTooLargeException refusal) {
            return refused(visit, query, QueryMistake.tooLarge(query.text()));
        }
    }

    private static SearchView refused(Visit visit, SearchQuery query, QueryMistake mistake) {
        return SearchView.of(visit, query, new Highlighter(null), mistake, SearchPage.NONE);
    }

    private List<SavedRow> saved(Visit visit) {
        return searches.of(visit.province().id(), visit.user()).stream()
                .map(search -> SavedRow.of(visit, search))
                .toList();
    }
}
