package vn.haidang.ingest.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text in Unicode form NFC (windows-1258 decodes to separate tone marks).
 *
 * <p>What is said of an encoding counts less than what the bytes show: a byte order mark, then valid UTF-8, then bytes
 * that spell Vietnamese in a legacy encoding, then UTF-8 with a few broken bytes; only then header and declaration, the
 * first that fits every byte, and at last windows-1252.
 */
public final class Decoder {

    /** Where documents of a kind declare their own charset. */
    public enum Declaration {
        /** {@code <?xml … encoding="…"?>}. */
        XML("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})"),
        /** {@code <meta charset="…">} or {@code <meta … content="text/html; charset=…">}. */
        HTML("<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

        private final Pattern pattern;

        Declaration(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        }
    }

    /** Bytes looked at for a declaration; browsers look at 1,024, news pages are sometimes later. */
    private static final int DECLARED_WITHIN = 4096;

    /** What browsers read where pages say Latin-1, and what fits any bytes at all. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** One broken among so many. */
    private static final long MOST_BROKEN = 10;

    private Decoder() {}

    /**
     * The text in the bytes; never fails, at worst there are replacement characters in it.
     *
     * @param header charset of the Content-Type header, {@code null} when it names none
     */
    public static String decode(byte[] bytes, @Nullable Charset header, Declaration declaration) {
        String text = ByteOrderMark.charset(bytes)
                .map(charset -> new String(bytes, charset))
                .or(() -> utf8(bytes))
                .or(() -> LegacyDetector.detect(bytes).map(encoding -> encoding.decode(bytes)))
                .or(() -> Optional.of(new String(bytes, StandardCharsets.UTF_8)).filter(Decoder::isNearlyUtf8))
                .orElseGet(() -> asSaid(bytes, header, declaration));
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Normalizer.normalize(unmarked, Normalizer.Form.NFC);
    }

    /** The charset of a name, empty when this platform has none of that name. */
    public static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The quick way is right unless the page itself holds a replacement character.
        return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : strictly(bytes, StandardCharsets.UTF_8);
    }

    /** Broken bytes are few beside characters that only UTF-8 can have given. */
    private static boolean isNearlyUtf8(String text) {
        long beyond = text.chars().filter(letter -> letter > 0x7F).count();
        return Garbling.replacements(text) * MOST_BROKEN < beyond;
    }

    private static String asSaid(byte[] bytes, @Nullable Charset header, Declaration declaration) {
        var said = Stream.concat(Stream.ofNullable(header), declared(bytes, declaration).stream())
                .filter(Decoder::isOfSingleBytes)
                .map(charset -> charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset)
                .toList();
        return said.stream()
                .flatMap(charset -> strictly(bytes, charset).stream())
                .findFirst()
                .orElseGet(() -> new String(bytes, said.isEmpty() ? WINDOWS : said.getFirst()));
    }

    /** A text without a mark that reached this point is not written in pairs of bytes, whatever it says. */
    private static boolean isOfSingleBytes(Charset charset) {
        return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] bytes, Declaration declaration) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        var match = declaration.pattern.matcher(head);
        return match.find() ? named(match.group(1)) : Optional.empty();
    }
}
