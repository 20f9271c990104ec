package vn.haidang.dashboards.console.search;

import vn.haidang.dashboards.console.page.Visit;

/**
 * A saved search on the page.
 *
 * @param by who shares it; empty for one's own
 * @param delete where a form goes that forgets it; empty when it is not for this person to forget
 */
record SavedRow(String name, String link, String by, boolean shared, String delete) {

    static SavedRow of(Visit visit, SavedSearch search) {
        String province = "/" + visit.province().id();
        return new SavedRow(
                search.name(),
                province + "/search?" + search.parameters(),
                search.owner().equals(visit.user()) ? "" : search.owner(),
                search.shared(),
                SavedSearchController.mayForget(visit, search)
                        ? province + "/searches/" + search.id() + "/delete"
                        : "");
    }
}
