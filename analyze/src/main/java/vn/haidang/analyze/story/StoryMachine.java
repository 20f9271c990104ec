package vn.haidang.analyze.story;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.model.Vocabulary;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryEdit;

/**
 * Turns matched articles into stories: a deterministic state machine over {@link StoryTables}.
 *
 * <p>All it remembers is in the tables or follows from them, so whoever restores them goes on as if nothing had
 * happened. Not for use by several threads.
 */
public final class StoryMachine {

    private static final String LATEST = "latest";

    private final FingerprintReader reader;
    private final StoryTables tables;
    private final CandidateIndex index;
    private final RecentDays days = new RecentDays();
    private final Placement placement;
    private final Oblivion oblivion;
    private final OfficerEdits edits;
    private final StoryWriter writer;

    public StoryMachine(Vocabulary vocabulary, StoryTables tables) {
        this.reader = new FingerprintReader(TermWeights.of(vocabulary));
        this.tables = tables;
        this.index = new CandidateIndex();
        this.placement = new Placement(tables);
        this.oblivion = new Oblivion(tables, index, days);
        this.edits = new OfficerEdits(tables);
        this.writer = new StoryWriter(tables);
        tables.fingerprints().forEach(fingerprint -> {
            index.put(fingerprint);
            days.add(fingerprint);
            oblivion.expect(fingerprint);
        });
    }

    /**
     * Takes in an article or a later revision of one.
     *
     * @return ids of the stories that changed, those that are no more among them
     */
    public Set<String> accept(AnalyzedArticle analyzed) {
        var fingerprint = reader.read(analyzed);
        var known = tables.nodes().get(fingerprint.id());
        return known == null ? add(fingerprint, analyzed) : revise(known, fingerprint, analyzed);
    }

    /**
     * Does what an officer decided.
     *
     * @return ids of the stories that changed, those that are no more among them
     * @throws IllegalArgumentException when a story is not known (any more)
     */
    public Set<String> accept(StoryEdit edit) {
        return edits.apply(edit);
    }

    /** The story as it stands, {@code null} when there is none of this id. */
    public @Nullable Story story(String id) {
        return tables.merged().get(id) == null && tables.groups().get(id) != null ? writer.write(id) : null;
    }

    /** Id of the story an article is in, {@code null} for an article not known (any more). */
    public @Nullable String storyOf(String article) {
        var node = tables.nodes().get(article);
        return node == null ? null : placement.story(node.group());
    }

    private Set<String> add(Fingerprint fingerprint, AnalyzedArticle analyzed) {
        var before = tables.clock().get(LATEST);
        boolean newest = before == null || before.isBefore(fingerprint.time());
        var arrived = before == null || newest ? fingerprint.time() : before;
        tables.clock().put(LATEST, arrived);
        oblivion.pass(arrived);
        var arriving = fingerprint.arriving(arrived, days);
        var near = index.near(arriving);
        remember(arriving, Card.of(analyzed));
        oblivion.expect(arriving);
        var node = placement.link(arriving, near);
        return newest ? placement.append(node) : placement.insert(node);
    }

    /** A forgotten article keeps its place; its words alone are new. */
    private Set<String> revise(Node known, Fingerprint fingerprint, AnalyzedArticle analyzed) {
        var card = Objects.requireNonNull(tables.cards().get(known.id()), known.id())
                .revised(analyzed);
        var before = tables.fingerprints().get(known.id());
        if (before == null) {
            tables.cards().put(known.id(), card);
        } else {
            days.remove(before);
            remember(fingerprint.inPlaceOf(before, days), card);
        }
        return new TreeSet<>(Set.of(placement.story(known.group())));
    }

    private void remember(Fingerprint fingerprint, Card card) {
        tables.fingerprints().put(fingerprint.id(), fingerprint);
        tables.cards().put(fingerprint.id(), card);
        index.put(fingerprint);
        days.add(fingerprint);
    }
}
