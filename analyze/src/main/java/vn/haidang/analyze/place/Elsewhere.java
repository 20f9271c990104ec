package vn.haidang.analyze.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.haidang.analyze.text.PhraseIndex;
import vn.haidang.analyze.text.PhraseIndex.Hit;
import vn.haidang.analyze.text.Spelling;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/** The provinces of the whole country, to see that a name belongs to another one. */
final class Elsewhere {

    /** As many as any honest text names; keeps the work bounded. */
    private static final int MOST = 500;

    private static final String RESOURCE = "provinces.txt";

    private final PhraseIndex<Spelled> index;

    private Elsewhere(PhraseIndex<Spelled> index) {
        this.index = index;
    }

    static Elsewhere load() {
        PhraseIndex.Builder<Spelled> index = PhraseIndex.builder();
        lines().forEach(line -> {
            List<String> names = List.of(line.split("\\|", -1));
            names.forEach(name -> add(index, name, Spelling.matchForm(names.getFirst())));
        });
        return new Elsewhere(index.build());
    }

    private static void add(PhraseIndex.Builder<Spelled> index, String name, String province) {
        index.exact(name, new Spelled(province, false));
        if (!Spelling.isPlain(name)) {
            index.folded(name, new Spelled(province, true));
        }
    }

    /** Provinces named in a text; the value is the match form of the province's chief name. */
    List<Hit<String>> find(TokenizedText text) {
        return index.find(text).stream()
                .filter(hit -> isWrittenAsName(text, hit))
                .limit(MOST)
                .map(hit -> new Hit<>(hit.value().province(), hit.from(), hit.to()))
                .toList();
    }

    /** With a capital where the script has them; the form without diacritics only where the text has none. */
    private static boolean isWrittenAsName(TokenizedText text, Hit<Spelled> hit) {
        Token first = text.token(hit.from());
        boolean name =
                first.capitalised() || !Character.isLowerCase(first.original().codePointAt(0));
        return name
                && (!hit.value().folded()
                        || text.tokens().subList(hit.from(), hit.to()).stream().allMatch(Elsewhere::isPlain));
    }

    private static boolean isPlain(Token token) {
        return token.match().equals(token.folded());
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

    /**
     * A province as it is spelled in one way.
     *
     * @param folded whether this is the form without diacritics
     */
    private record Spelled(String province, boolean folded) {}
}
