package vn.haidang.dashboards.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.analyze.result.Response;

/** What alerts are about, what was found, and what was answered. */
final class Claims {

    private static final int MOST = 12;

    /** Articles named for one claim. */
    private static final int NAMED = 3;

    private static final Set<AlertState> APPROVED =
            EnumSet.of(AlertState.APPROVED, AlertState.ISSUED, AlertState.TRACKING, AlertState.CLOSED);

    private Claims() {}

    static List<Entry> of(Material material, Words words) {
        Set<String> said = new HashSet<>();
        return alerts(material).stream()
                .map(alert -> entry(material, alert, words))
                .filter(entry -> said.add(Sentences.essence(entry.text())))
                .limit(MOST)
                .toList();
    }

    /** The most severe first; those that somebody has put aside are no matter for a press conference. */
    static List<Alert> alerts(Material material) {
        return material.alerts().stream()
                .filter(alert -> alert.state() != AlertState.DISMISSED && alert.mergedInto() == null)
                .sorted(Comparator.comparing(Alert::severity)
                        .reversed()
                        .thenComparingInt(alert -> -alert.story().spread().outlets())
                        .thenComparing(Alert::raisedAt, Comparator.reverseOrder()))
                .toList();
    }

    private static Entry entry(Material material, Alert alert, Words words) {
        String kind = words.say(alert.response() == Response.REMEDY ? "claims.remedy" : "claims.verify");
        var spread = alert.story().spread();
        String note = words.say("claims.note", kind, alert.story().headline(), spread.outlets(), spread.articles());
        return Entry.drafted(Part.CLAIMS, sentence(material, alert), note, references(material, alert, words))
                .found(Finding.of(alert))
                .answered(line(alert));
    }

    /**
     * What was found to be false, in the words of the outlet; before a finding the sentence around the words in question, these
     * alone where the archive does not have their article.
     */
    private static String sentence(Material material, Alert alert) {
        String claim = alert.handling().file().claim();
        if (claim != null && !claim.isBlank()) {
            return claim;
        }
        return material.article(alert.first().articleId()).stream()
                .flatMap(article -> Sentences.of(article).stream())
                .filter(sentence -> sentence.contains(alert.sentence()))
                .findFirst()
                .orElse(alert.sentence());
    }

    static List<Reference> references(Material material, Alert alert, Words words) {
        List<Reference> references = new ArrayList<>();
        alert.story().articles().stream()
                .filter(article -> article.sentence().contains(alert.sentence()))
                .limit(NAMED)
                .map(article -> cite(material, article))
                .forEach(references::add);
        references.add(Reference.alert(alert, words.say("reference.alert")));
        return references;
    }

    private static Reference cite(Material material, AlertArticle article) {
        return material.article(article.articleId())
                .map(material::cite)
                .orElseGet(() -> new Reference(
                        Reference.Kind.ARTICLE,
                        material.province(),
                        article.articleId(),
                        article.source().name(),
                        article.title(),
                        article.firstSeenAt(),
                        article.url()));
    }

    /** What was answered, or may be; what is still a draft is nobody's line. */
    static String line(Alert alert) {
        var file = alert.handling().file();
        if (file.answer() != null) {
            return file.answer().text();
        }
        return file.draft() != null && APPROVED.contains(alert.state())
                ? file.draft().text()
                : "";
    }
}
