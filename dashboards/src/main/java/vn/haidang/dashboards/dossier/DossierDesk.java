package vn.haidang.dashboards.dossier;

import java.util.Optional;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedStory;

/** Takes what a dossier needs out of the archive. */
public final class DossierDesk {

    private final ArchiveReader archive;

    public DossierDesk(ArchiveReader archive) {
        this.archive = archive;
    }

    /** The dossier of an alert as things stand; empty when the province has no such alert. */
    public Optional<Dossier> find(String province, String alert) {
        return archive.alert(province, alert).map(this::dossier);
    }

    private Dossier dossier(Alert alert) {
        var articles =
                alert.story().articles().stream().map(AlertArticle::articleId).toList();
        var story = archive.story(alert.province(), alert.story().id()).map(ArchivedStory::story);
        return new Dossier(alert, archive.evidence(alert.province(), articles), story.orElse(null));
    }
}
