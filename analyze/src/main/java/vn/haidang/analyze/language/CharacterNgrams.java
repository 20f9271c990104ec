package vn.haidang.analyze.language;

import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/** What the language model sees of a text: words, and runs of up to four letters in them, hashed into buckets. */
final class CharacterNgrams {

    private static final int BUCKET_BITS = 15;

    /** Twice as many, and runs of five letters, changed 2 of 2,000 sentences. */
    static final int BUCKETS = 1 << BUCKET_BITS;

    private static final int LONGEST = 4;
    private static final char BOUNDARY = ' ';

    /** Addresses and handles are in no language. */
    private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)\\S+|[@#][\\p{L}\\p{N}_.]+");

    /** Three equal letters are emphasis: "quaaa". */
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{IsLatin}]+");

    /** Keeps a word apart from the same letters inside a longer one. */
    private static final int WHOLE_WORD = 0x5bd1e995;

    private CharacterNgrams() {}

    /** Gives the bucket of each word and n-gram of a text in NFC, in any letter case. */
    static void each(String text, IntConsumer bucket) {
        String plain = ADDRESS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String even = STRETCHED.matcher(plain).replaceAll("$1");
        for (String word : BETWEEN_WORDS.split(even, -1)) {
            if (!word.isEmpty()) {
                ofWord(BOUNDARY + word + BOUNDARY, bucket);
            }
        }
    }

    private static void ofWord(String word, IntConsumer bucket) {
        for (int from = 0; from < word.length(); from++) {
            int hash = 0;
            for (int to = from; to < Math.min(word.length(), from + LONGEST); to++) {
                hash = hash * 31 + word.charAt(to);
                bucket.accept(spread(hash));
            }
        }
        bucket.accept(spread(word.hashCode() ^ WHOLE_WORD));
    }

    /** Mixes as MurmurHash3 does, so that similar words do not share buckets. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return ((mixed ^ (mixed >>> 15)) * 0x85EBCA6B) >>> (Integer.SIZE - BUCKET_BITS);
    }
}
