package vn.haidang.dashboards.briefing;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchivedArticle;

/** What officials and authorities said, and what is criticised. */
final class Voices {

    private static final Pick LEADERS = new Pick(1, 8);
    private static final Pick CRITICS = new Pick(1, 8);

    private Voices() {}

    /** Sentences in which an official or an authority says something. */
    static List<Entry> leaders(Material material) {
        return LEADERS.of(
                Part.LEADERS,
                material,
                material.press(),
                article -> Sentences.ofText(article).stream()
                        .flatMap(sentence ->
                                Offices.speaker(sentence).stream().map(speaker -> new Pick.Picked(sentence, speaker)))
                        .toList());
    }

    /** Sentences that prove a complaint or an unfavourable tone. */
    static List<Entry> critics(Material material) {
        var critical = material.press().stream().filter(Voices::isCritical).toList();
        return CRITICS.of(Part.CRITICS, material, critical, Voices::criticisms);
    }

    static boolean isCritical(ArchivedArticle article) {
        var labels = article.analyzed().labels();
        return labels.tone() == Tone.UNFAVOURABLE || labels.response() == Response.REMEDY;
    }

    private static List<Pick.Picked> criticisms(ArchivedArticle article) {
        var labels = article.analyzed().labels();
        List<String> proofs = Stream.concat(labels.evidenceOf("response").stream(), labels.evidenceOf("tone").stream())
                .map(Evidence::text)
                .toList();
        return proofs.stream()
                .flatMap(proof -> Sentences.of(article).stream().filter(sentence -> sentence.contains(proof)))
                .distinct()
                .filter(sentence -> Offices.speaker(sentence).isEmpty())
                .map(sentence ->
                        new Pick.Picked(sentence, Offices.critic(sentence).orElse("")))
                .toList();
    }
}
