package vn.haidang.analyze;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.analyze.model.Judgement;
import vn.haidang.analyze.response.ResponseJudge;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.tone.ToneJudge;
import vn.haidang.analyze.topic.TopicTagger;

/**
 * The queries of the data files.
 *
 * @param topics what a text is about
 * @param tone how it reflects on the place
 * @param response whether it may call for an answer
 */
public record Queries(TopicTagger topics, ToneJudge tone, ResponseJudge response) {

    /**
     * The queries that the data files hold.
     *
     * @throws vn.haidang.ingest.config.ConfigException at the first mistake in one of them
     */
    public static Queries load(AnalyzeSettings settings) {
        return new Queries(
                TopicTagger.load(settings.topics()),
                ToneJudge.load(settings.tone()),
                ResponseJudge.load(settings.response()));
    }

    /** Asks all queries. */
    public Found ask(ArticleText text) {
        var tags = topics.tag(text);
        var judgedTone = tone.judge(text);
        var judgedResponse = response.judge(text);
        var evidence = Stream.of(tags.evidence(), judgedTone.evidence(), judgedResponse.evidence())
                .flatMap(List::stream)
                .toList();
        var clues = Stream.of(tags.clues(), judgedTone.clues(), judgedResponse.clues())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Found(
                text, new Judgement(tags.topics(), judgedTone.tone(), judgedResponse.response(), evidence), clues);
    }

    /**
     * What the queries make of a text.
     *
     * @param clues what they found, also where it was not enough for a label
     */
    public record Found(ArticleText text, Judgement judgement, Set<String> clues) {}
}
