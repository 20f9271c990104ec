package vn.haidang.analyze.result;

import java.util.List;

/**
 * Articles that report the same matter.
 *
 * @param id of its first article when it began; an officer's merge keeps the one the officer chose
 * @param firstArticle id of the earliest article
 * @param firstPublisher name of its outlet
 * @param headline the most representative one
 * @param provinces ids of the watched provinces that an article of it concerns
 * @param articles number of articles, also those that {@code members} leaves out
 * @param members in order of time; of a long story the first and the latest
 * @param summary sentences of its articles that tell most
 * @param timeline in order of time
 * @param changes of later versions, by article and revision
 */
public record Story(
        String id,
        String firstArticle,
        String firstPublisher,
        SourcedSentence headline,
        List<String> provinces,
        int articles,
        List<StoryMember> members,
        Spread spread,
        List<SourcedSentence> summary,
        List<StoryQuote> quotes,
        List<TimelineEntry> timeline,
        List<VersionChange> changes) {

    public Story {
        provinces = List.copyOf(provinces);
        members = List.copyOf(members);
        summary = List.copyOf(summary);
        quotes = List.copyOf(quotes);
        timeline = List.copyOf(timeline);
        changes = List.copyOf(changes);
    }
}
