package vn.haidang.analyze.place;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.PhraseIndex;
import vn.haidang.analyze.text.Spelling;
import vn.haidang.ingest.article.Source;

/** The name of a source is a text too: a local outlet means its own places. */
final class SourceName {

    private SourceName() {}

    /** Ids of the provinces after whose places a source is named. */
    static Set<String> provinces(Source source, PhraseIndex<PlaceName> names, LocalDate date) {
        var text = ArticleText.of(Spelling.nfc(source.name()), "", "");
        return Sightings.of(text, names, date).stream()
                .filter(sighting ->
                        sighting.role().isWatched() && !sighting.role().needsClue())
                .map(sighting -> sighting.place().province().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
