package vn.haidang.ingest.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells legacy Vietnamese bytes by what they spell: only one decoding gives words that Vietnamese can form. */
final class LegacyDetector {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern MARKED = Pattern.compile("[^\\x00-\\x7F]");

    /** Bytes looked at; enough for several articles. */
    private static final int LOOKED_AT = 400_000;

    /** Words with letters beyond ASCII; fewer may spell Vietnamese by chance. */
    private static final int FEWEST = 5;

    /** Share of them that must be possible; in the right encoding nearly all are, names excepted. */
    private static final double POSSIBLE = 0.85;

    private LegacyDetector() {}

    /** Empty when the bytes are no Vietnamese in any of these encodings. */
    static Optional<LegacyEncoding> detect(byte[] bytes) {
        byte[] head = bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
        return Arrays.stream(LegacyEncoding.values())
                .map(encoding -> Spelling.of(encoding, head))
                .filter(spelling -> spelling.words >= FEWEST && spelling.share() >= POSSIBLE)
                .max(Comparator.comparingDouble(Spelling::share))
                .map(Spelling::encoding);
    }

    private record Spelling(LegacyEncoding encoding, int words, int possible) {

        static Spelling of(LegacyEncoding encoding, byte[] bytes) {
            var words = WORD.matcher(encoding.decode(bytes))
                    .results()
                    .map(match -> match.group())
                    .filter(word -> MARKED.matcher(word).find())
                    .toList();
            long possible = words.stream().filter(VietnameseSyllable::matches).count();
            return new Spelling(encoding, words.size(), (int) possible);
        }

        double share() {
            return (double) possible / Math.max(1, words);
        }
    }
}
