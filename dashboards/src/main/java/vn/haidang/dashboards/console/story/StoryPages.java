package vn.haidang.dashboards.console.story;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.correction.CorrectionLog;
import vn.haidang.dashboards.edit.StoryEdits;

/** The pages of stories, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class StoryPages {

    @Bean
    StoryController storyController(
            ArchiveReader archive, CorrectionLog corrections, DashboardsSettings.Console settings) {
        return new StoryController(archive, corrections, settings.audiences());
    }

    @Bean
    StoryEditController storyEditController(ArchiveReader archive, StoryEdits edits) {
        return new StoryEditController(archive, edits);
    }
}
