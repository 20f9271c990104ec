package vn.haidang.analyze.result;

import java.util.List;

/**
 * What makes a surge; each list begins with the weightiest.
 *
 * @param stories the stories of the articles
 * @param terms pairs of syllables of the headlines that were rare before
 * @param sources outlets by name
 * @param places words of the articles that name the province or places in it
 */
public record SurgeReasons(List<SurgeStory> stories, List<Part> terms, List<Part> sources, List<Part> places) {

    public SurgeReasons {
        stories = List.copyOf(stories);
        terms = List.copyOf(terms);
        sources = List.copyOf(sources);
        places = List.copyOf(places);
    }

    /** Something that a number of the surge's articles have. */
    public record Part(String name, int articles) {}

    /**
     * A story within a surge.
     *
     * @param id of the story; of the article where no story is known
     * @param title headline of its first article
     * @param outlets distinct ones
     */
    public record SurgeStory(String id, String title, int articles, int outlets) {}
}
