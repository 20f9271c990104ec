package vn.haidang.dashboards.console.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.SearchParameters;
import vn.haidang.dashboards.console.page.SearchQuery;
import vn.haidang.dashboards.console.page.Visit;

/** Keeps searches and forgets them. */
@Controller
final class SavedSearchController {

    private final SavedSearches searches;

    SavedSearchController(SavedSearches searches) {
        this.searches = searches;
    }

    @PostMapping("/{province}/searches")
    void keep(
            Visit visit,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam("name") String name,
            @RequestParam(name = "shared", defaultValue = "") String shared,
            HttpServletRequest request,
            HttpServletResponse response) {
        var query = SearchParameters.parse(parameters).onPage(0);
        if (!searches.keep(saved(visit, name.strip(), !shared.isEmpty(), query))) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        new LocalRedirect().sendRedirect(request, response, Links.search(visit.province(), query));
    }

    private static SavedSearch saved(Visit visit, String name, boolean shared, SearchQuery query) {
        try {
            return new SavedSearch(
                    UUID.randomUUID().toString(),
                    visit.province().id(),
                    name,
                    visit.user(),
                    shared,
                    query.parameters(),
                    visit.now());
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }

    /** One's own; a shared one also by who coordinates. */
    @PostMapping("/{province}/searches/{id}/delete")
    void forget(Visit visit, @PathVariable("id") String id, HttpServletRequest request, HttpServletResponse response) {
        searches.remove(search -> search.id().equals(id)
                && search.province().equals(visit.province().id())
                && mayForget(visit, search));
        new LocalRedirect().sendRedirect(request, response, Links.search(visit.province(), SearchQuery.ALL));
    }

    static boolean mayForget(Visit visit, SavedSearch search) {
        return search.owner().equals(visit.user())
                || (search.shared() && visit.officer().roles().contains(Role.COORDINATOR));
    }
}
