package vn.haidang.analyze.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.VersionChange;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.Sentences;

/** What an edit changed, sentence by sentence. */
final class Revision {

    private Revision() {}

    static List<VersionChange> changes(AnalyzedArticle before, AnalyzedArticle after) {
        List<VersionChange> changes = new ArrayList<>();
        String id = after.article().id().value();
        Instant time = after.article().firstSeenAt();
        if (!before.article().title().equals(after.article().title())) {
            changes.add(new VersionChange(
                    id,
                    after.revision(),
                    time,
                    VersionChange.Kind.TITLE,
                    before.article().title(),
                    after.article().title()));
        }
        var old = sentences(before);
        var now = sentences(after);
        old.stream()
                .filter(sentence -> !now.contains(sentence))
                .forEach(gone -> changes.add(
                        new VersionChange(id, after.revision(), time, VersionChange.Kind.REMOVED, gone, "")));
        now.stream()
                .filter(sentence -> !old.contains(sentence))
                .forEach(added -> changes.add(
                        new VersionChange(id, after.revision(), time, VersionChange.Kind.ADDED, "", added)));
        return changes;
    }

    private static List<String> sentences(AnalyzedArticle analyzed) {
        var text = ArticleText.of(analyzed.article());
        List<String> sentences = new ArrayList<>(Sentences.of(text.lead()));
        sentences.addAll(Sentences.of(text.body()));
        return sentences;
    }
}
