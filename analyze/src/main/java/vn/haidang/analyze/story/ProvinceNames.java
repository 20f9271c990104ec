package vn.haidang.analyze.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.haidang.analyze.place.PlaceGate;
import vn.haidang.analyze.text.TokenizedText;

/** Which provinces of Viet Nam a text names; reports from different provinces are seldom of one matter. */
final class ProvinceNames {

    /** Words of the longest name. */
    private static final int LONGEST = 6;

    private final Map<String, String> provinces = new HashMap<>();

    private ProvinceNames() {}

    static ProvinceNames load() {
        var names = new ProvinceNames();
        var resource = Objects.requireNonNull(PlaceGate.class.getResourceAsStream("provinces.txt"), "provinces.txt");
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private void add(String line) {
        String[] spellings = line.split("\\|", -1);
        for (String spelling : spellings) {
            provinces.put(folded(spelling), folded(spellings[0]));
        }
    }

    /** Whether a name in folded form is a province's. */
    boolean contains(String name) {
        return provinces.containsKey(name);
    }

    /** The provinces that stand in a text with capitals, each by its first spelling. */
    Set<String> in(TokenizedText text) {
        Set<String> found = new TreeSet<>();
        int end = text.size();
        for (int at = 0; at < end; at++) {
            if (text.token(at).capitalised()) {
                addLongest(found, text, at, end);
            }
        }
        return found;
    }

    private void addLongest(Set<String> found, TokenizedText text, int from, int end) {
        var name = new StringBuilder();
        for (int at = from; at < Math.min(end, from + LONGEST); at++) {
            name.append(at == from ? "" : " ").append(text.token(at).folded());
            String province = provinces.get(name.toString());
            if (province != null) {
                found.add(province);
            }
        }
    }

    private static String folded(String name) {
        return String.join(
                " ",
                TokenizedText.of(name).tokens().stream()
                        .map(token -> token.folded())
                        .toList());
    }
}
