package vn.haidang.analyze.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.haidang.analyze.text.PhraseIndex;
import vn.haidang.analyze.text.PhraseIndex.Hit;
import vn.haidang.analyze.text.Spelling;
import vn.haidang.analyze.text.TokenizedText;

/** The provinces of the whole country, to see that a name belongs to another one. */
final class Elsewhere {

    /** As many as any honest text names; keeps the work bounded. */
    private static final int MOST = 500;

    private static final String RESOURCE = "provinces.txt";

    private final PhraseIndex<String> index;

    private Elsewhere(PhraseIndex<String> index) {
        this.index = index;
    }

    static Elsewhere load() {
        PhraseIndex.Builder<String> index = PhraseIndex.builder();
        lines().forEach(line -> {
            List<String> names = List.of(line.split("\\|", -1));
            names.forEach(name -> index.exact(name, Spelling.matchForm(names.getFirst())));
        });
        return new Elsewhere(index.build());
    }

    /** Provinces named in a text; the value is the match form of the province's chief name. */
    List<Hit<String>> find(TokenizedText text) {
        return index.find(text).stream()
                .filter(hit -> text.token(hit.from()).capitalised())
                .limit(MOST)
                .toList();
    }

    private static List<String> lines() {
        try (var stream = Elsewhere.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
