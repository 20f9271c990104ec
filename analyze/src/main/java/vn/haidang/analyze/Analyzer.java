package vn.haidang.analyze;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.haidang.analyze.language.LanguageDetector;
import vn.haidang.analyze.model.Classifier;
import vn.haidang.analyze.model.Judgement;
import vn.haidang.analyze.place.PlaceGate;
import vn.haidang.analyze.place.PlaceVerdict;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Outcome;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.Spelling;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.config.YamlFile;

/**
 * The steps of the analysis as pure functions, in the order of the topology: normalise, gate, label.
 *
 * @param gate which watched provinces a text concerns
 * @param language what it is written in
 * @param queries what it is about, how it reflects on the place, whether it may call for an answer
 * @param model weighs what the queries found in a Vietnamese text
 */
public record Analyzer(PlaceGate gate, LanguageDetector language, Queries queries, Classifier model) {

    /** Merger dates are Vietnamese days. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * The analysis that the data files describe.
     *
     * @throws vn.haidang.ingest.config.ConfigException at the first mistake in one of them
     */
    public static Analyzer load(AnalyzeSettings settings) {
        return new Analyzer(
                PlaceGate.load(YamlFile.list(settings.provinces())),
                LanguageDetector.load(),
                Queries.load(settings),
                Classifier.load(settings.model()));
    }

    /** Vietnamese names of the watched provinces by id, in the order of their files. */
    public Map<String, String> provinces() {
        return gate.names();
    }

    /** Every label of an article, whether or not it would pass the gate. */
    public Labels analyze(Article article) {
        return labels(gate(normalise(article)));
    }

    /** The article with its texts in Unicode NFC. */
    public Article normalise(Article article) {
        return article.withTexts(
                Spelling.nfc(article.title()), Spelling.nfc(article.lead()), Spelling.nfc(article.body()));
    }

    Gated gate(Article article) {
        var day = article.firstSeenAt().atZone(ZONE).toLocalDate();
        var text = ArticleText.of(article);
        var verdict = gate.judge(text, article.source(), day);
        return switch (verdict) {
            case PlaceVerdict.Passed passed ->
                new Gated(article, text, Outcome.Kind.MATCHED, passed.mentions(), passed.evidence());
            case PlaceVerdict.Namesake namesake ->
                new Gated(article, text, Outcome.Kind.NAMESAKE, List.of(), namesake.evidence());
            case PlaceVerdict.NoPlace none -> new Gated(article, text, Outcome.Kind.NO_PLACE, List.of(), List.of());
        };
    }

    Step label(Step step) {
        return step.ending() == Outcome.Kind.MATCHED ? step.labelled(labels(step.gated())) : step;
    }

    private Labels labels(Gated gated) {
        var article = gated.article();
        var written = language.detect(
                article.title(), article.lead(), article.source().language());
        var judgement = judgement(queries.ask(gated.text()), written);
        List<Evidence> evidence = new ArrayList<>(gated.evidence());
        evidence.addAll(judgement.evidence());
        return new Labels(
                written, gated.mentions(), judgement.topics(), judgement.tone(), judgement.response(), evidence);
    }

    /** The model has read Vietnamese only. */
    private Judgement judgement(Queries.Found queried, String written) {
        return written.equals("vi")
                ? model.judge(queried.text(), queried.judgement(), queried.clues())
                : queried.judgement();
    }
}
