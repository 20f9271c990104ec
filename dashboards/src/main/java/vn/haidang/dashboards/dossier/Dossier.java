package vn.haidang.dashboards.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.analyze.result.Story;
import vn.haidang.ingest.article.Evidence;

/**
 * All that is known of a matter when its dossier is printed.
 *
 * @param evidence of the alert's articles, latest first
 * @param story of the alert; {@code null} when the archive does not have it
 */
public record Dossier(
        Alert alert, List<Evidence> evidence, @Nullable Story story) {

    public Dossier {
        evidence = List.copyOf(evidence);
    }
}
