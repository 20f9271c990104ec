package vn.haidang.analyze.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/** Proper names: runs of capitalised words, without diacritics so that other Latin scripts write them alike. */
final class Names {

    /** Words of a name at most; what is longer is a headline in capitals. */
    private static final int MAX_WORDS = 6;

    /** What stands before a name and is no part of it. */
    private static final Set<String> TITLES =
            Set.of("tp", "p", "q", "h", "tx", "tt", "x", "ong", "ba", "anh", "chi", "the", "a", "in", "on", "mr", "ms");

    private Names() {}

    static Set<String> of(TokenizedText text) {
        Set<String> names = new TreeSet<>();
        List<Token> run = new ArrayList<>();
        int end = text.size();
        for (int at = 0; at < end; at++) {
            if (!run.isEmpty() && !continues(text, at)) {
                add(names, text, run, at - run.size());
                run.clear();
            }
            if (text.token(at).capitalised()) {
                run.add(text.token(at));
            }
        }
        add(names, text, run, end - run.size());
        return names;
    }

    private static boolean continues(TokenizedText text, int at) {
        String gap = text.gapBefore(at);
        return text.token(at).capitalised()
                && text.token(at).sentence() == text.token(at - 1).sentence()
                && (gap.equals(" ") || gap.equals("."));
    }

    private static void add(Set<String> names, TokenizedText text, List<Token> run, int start) {
        if (run.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>(run.stream().map(Token::folded).toList());
        while (!words.isEmpty() && TITLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        // One capital at the beginning of a sentence is no name.
        boolean opens = start == 0
                || text.sentenceStart(start) == start
                || !text.gapBefore(start).equals(" ");
        if (!words.isEmpty() && words.size() <= MAX_WORDS && !(opens && words.size() == 1)) {
            names.add(String.join(" ", words));
        }
    }
}
