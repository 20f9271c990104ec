package vn.haidang.analyze.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haidang.analyze.text.PhraseIndex;
import vn.haidang.analyze.text.Spelling;
import vn.haidang.analyze.text.TokenizedText;

/** Finds the phrases of the lexicon in a text. */
final class ToneLexicon {

    /** Words between a negator and what it denies: "không hề chậm trễ". */
    private static final int REACH = 2;

    private final PhraseIndex<Entry> phrases;
    private final Set<String> negators;

    ToneLexicon(ToneFile file) {
        PhraseIndex.Builder<Entry> index = PhraseIndex.builder();
        add(index, Side.FAVOURABLE, file.favourable());
        add(index, Side.UNFAVOURABLE, file.unfavourable());
        add(index, Side.NEUTRAL, file.neutral());
        phrases = index.build();
        negators = file.negators().stream().map(Spelling::matchForm).collect(Collectors.toUnmodifiableSet());
    }

    private static void add(PhraseIndex.Builder<Entry> index, Side side, List<ToneFile.Group> groups) {
        for (var group : groups) {
            for (var phrase : group.phrases()) {
                var entry = new Entry(side, group.weight(), phrase);
                if (Spelling.isPlain(phrase)) {
                    index.folded(phrase, entry);
                } else {
                    index.exact(phrase, entry);
                }
            }
        }
    }

    /** The phrases that are not denied, in order of their place. */
    List<Find> find(TokenizedText text) {
        List<Find> finds = new ArrayList<>();
        for (var hit : phrases.find(text)) {
            if (!denied(text, hit.from())) {
                finds.add(new Find(hit.value(), text.quote(hit.from(), hit.to())));
            }
        }
        return finds;
    }

    private boolean denied(TokenizedText text, int from) {
        int sentence = text.token(from).sentence();
        for (int i = from - 1; i >= Math.max(0, from - REACH) && text.token(i).sentence() == sentence; i--) {
            if (negators.contains(text.token(i).match())) {
                return true;
            }
        }
        return false;
    }

    enum Side {
        FAVOURABLE,
        UNFAVOURABLE,
        NEUTRAL
    }

    /** One phrase of the lexicon. */
    record Entry(Side side, int weight, String phrase) {}

    /** A phrase as it stands in the text. */
    record Find(Entry entry, String quote) {}
}
