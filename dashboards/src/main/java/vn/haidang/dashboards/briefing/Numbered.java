package vn.haidang.dashboards.briefing;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.document.Block;
import vn.haidang.dashboards.document.Span;

/** The references of a dossier, numbered in the order in which they are printed. */
final class Numbered {

    private final Map<Reference, Integer> numbers = new LinkedHashMap<>();
    private final Words words;

    Numbered(Words words) {
        this.words = words;
    }

    /** "[3] [4]" after a statement, each linked to what it stands for. */
    List<Span> marks(Entry entry) {
        List<Span> spans = new ArrayList<>();
        for (var reference : entry.references()) {
            int number = numbers.computeIfAbsent(reference, fresh -> numbers.size() + 1);
            spans.add(Span.of(" "));
            spans.add(link("[" + number + "]", reference.url()));
        }
        return spans;
    }

    /** All that was marked so far. */
    List<Block> list() {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var head = List.of(
                words.say("sources.head.number"), words.say("sources.head.where"), words.say("sources.head.what"));
        var rows = numbers.entrySet().stream()
                .map(entry -> row(entry.getValue(), entry.getKey()))
                .toList();
        return List.of(new Block.Heading(1, words.say("sources")), new Block.Table(List.of(1, 4, 11), head, rows));
    }

    private List<Block.Cell> row(int number, Reference reference) {
        String where = reference.at() == null ? reference.name() : reference.name() + ", " + words.time(reference.at());
        return List.of(Block.Cell.of(Integer.toString(number)), Block.Cell.of(where), what(reference));
    }

    /** The headline, and the address for who reads on paper; an address that is none of the web is left out. */
    private static Block.Cell what(Reference reference) {
        var url = reference.url();
        var title = Span.of(reference.title());
        return url == null || Span.link("", url).link() == null
                ? Block.Cell.of(title)
                : Block.Cell.of(title, Span.of(" "), Span.link(url.toASCIIString(), url));
    }

    private static Span link(String text, @Nullable URI to) {
        return to == null ? Span.of(text) : Span.link(text, to);
    }
}
