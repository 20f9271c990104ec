package vn.haidang.dashboards.console.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.haidang.dashboards.console.account.OwnerOnlyFile;
import vn.haidang.ingest.stream.Json;

/**
 * The searches that accounts keep, in a file beside that of the accounts: who copies or moves the accounts has both, and
 * there are as few. Every question reads it anew.
 */
final class SavedSearches {

    /** Of one account in one province: what one list on a page can hold. */
    static final int MOST = 50;

    private final Path file;

    SavedSearches(Path file) {
        this.file = file;
    }

    /** All that there are, as the file has them. */
    record Content(List<SavedSearch> searches) {}

    /** Those that a person sees in a province, by name. */
    List<SavedSearch> of(String province, String user) {
        return read().stream()
                .filter(search -> search.province().equals(province) && search.isSeenBy(user))
                .sorted(Comparator.comparing(SavedSearch::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(SavedSearch::id))
                .toList();
    }

    /** Keeps a search in place of the owner's one of that name; false when the owner has too many. */
    synchronized boolean keep(SavedSearch search) {
        Predicate<SavedSearch> own =
                each -> each.owner().equals(search.owner()) && each.province().equals(search.province());
        var others = new ArrayList<>(read());
        others.removeIf(own.and(each -> each.name().equals(search.name())));
        if (others.stream().filter(own).count() >= MOST) {
            return false;
        }
        others.add(search);
        write(others);
        return true;
    }

    /** Removes what fits. */
    synchronized void remove(Predicate<SavedSearch> which) {
        write(read().stream().filter(which.negate()).toList());
    }

    private List<SavedSearch> read() {
        return Files.exists(file)
                ? Json.mapper().readValue(file.toFile(), Content.class).searches()
                : List.of();
    }

    private void write(List<SavedSearch> searches) {
        OwnerOnlyFile.write(file, Json.mapper().writeValueAsString(new Content(searches)));
    }
}
