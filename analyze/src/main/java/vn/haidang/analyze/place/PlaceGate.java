package vn.haidang.analyze.place;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.PhraseIndex;
import vn.haidang.analyze.text.TokenizedText;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.config.YamlFile;

/** Tells which watched provinces an article concerns; safe for use by many threads. */
public final class PlaceGate {

    private final List<Province> provinces;
    private final PhraseIndex<PlaceName> names;
    private final Elsewhere elsewhere = Elsewhere.load();

    private PlaceGate(List<Province> provinces) {
        this.provinces = provinces;
        this.names = Gazetteer.index(provinces);
    }

    /**
     * A gate for the provinces described by these files, one each.
     *
     * @throws vn.haidang.ingest.config.ConfigException when a file cannot be read or does not hold a province
     */
    public static PlaceGate load(List<Path> files) {
        return new PlaceGate(
                files.stream().map(file -> YamlFile.read(file, Province.class)).toList());
    }

    /** Vietnamese names of the watched provinces by id, in the order of their files. */
    public Map<String, String> names() {
        Map<String, String> byId = new LinkedHashMap<>();
        provinces.forEach(province -> byId.put(province.id(), province.vietnameseName()));
        return byId;
    }

    /**
     * The verdict on one article.
     *
     * @param text tokenised from Unicode NFC
     * @param date the day on which names are looked up, as names change with mergers
     */
    public PlaceVerdict judge(ArticleText text, Source source, LocalDate date) {
        ArticleText headed = source.kind() == Source.Kind.SOCIAL ? post(text) : text;
        List<Sighting> sightings = Sightings.of(headed, names, date);
        if (sightings.isEmpty()) {
            return new PlaceVerdict.NoPlace();
        }
        var scene = new Scene(headed, sightings, SourceName.provinces(source, names, date), elsewhere);
        Map<String, List<Reading>> readings = new TreeMap<>();
        for (Sighting sighting : sightings) {
            readings.computeIfAbsent(sighting.place().province().id(), id -> new ArrayList<>())
                    .add(ContextRules.read(sighting, scene));
        }
        return verdict(readings);
    }

    /** A post has no headline apart from its text: the text as a whole says what it is about. */
    private static ArticleText post(ArticleText text) {
        return text.lead().size() == 0 ? new ArticleText(text.title(), text.body(), TokenizedText.of("")) : text;
    }

    private static PlaceVerdict verdict(Map<String, List<Reading>> readings) {
        List<Mention> mentions = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        List<Evidence> refused = new ArrayList<>();
        readings.forEach((province, found) -> {
            Decision decision = Decision.of(found);
            var proofs = decision.proofs().stream().map(Reading::evidence).distinct();
            if (decision.status().isEmpty()) {
                return;
            }
            if (decision.status().get() == PlaceStatus.NO) {
                proofs.forEach(refused::add);
            } else {
                mentions.add(new Mention(province, decision.status().get()));
                proofs.forEach(evidence::add);
            }
        });
        if (!mentions.isEmpty()) {
            return new PlaceVerdict.Passed(mentions, evidence);
        }
        return refused.isEmpty() ? new PlaceVerdict.NoPlace() : new PlaceVerdict.Namesake(refused);
    }
}
