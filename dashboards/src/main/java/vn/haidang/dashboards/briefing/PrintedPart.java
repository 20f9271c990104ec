package vn.haidang.dashboards.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.haidang.dashboards.document.Block;
import vn.haidang.dashboards.document.Span;

/** A part of a dossier as it is printed. What stands in an article word for word is in italics. */
record PrintedPart(Part part, Words words, Numbered sources) {

    List<Block> print(List<Entry> entries) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("part." + part.code())));
        if (entries.isEmpty()) {
            blocks.add(Block.paragraph(Span.of(words.say("empty"))));
            return blocks;
        }
        switch (part) {
            case TIMELINE -> blocks.add(timeline(entries));
            case CLAIMS -> blocks.add(claims(entries));
            case LIKELY_QUESTIONS -> questions(blocks, entries);
            case STORIES, FRAMING -> entries.forEach(entry -> noted(blocks, entry));
            case SITUATION, PRESS_QUESTIONS, LEADERS, CRITICS, FIGURES, COMPARISON ->
                entries.forEach(entry -> blocks.add(new Block.Point(statement(entry))));
        }
        return blocks;
    }

    /** The statement, who made it, and its sources. */
    private List<Span> statement(Entry entry) {
        List<Span> spans = new ArrayList<>();
        spans.add(
                part.isQuoted() && entry.hand() == Entry.Hand.DRAFTED
                        ? Span.italic(entry.text())
                        : Span.of(entry.text()));
        if (part.isQuoted() && part != Part.CLAIMS && !who(entry).isEmpty()) {
            spans.add(Span.of(" (" + who(entry) + ")"));
        }
        spans.addAll(hand(entry));
        spans.addAll(sources.marks(entry));
        return spans;
    }

    /** Who spoke, and the outlet that reports it. */
    private static String who(Entry entry) {
        String outlet = entry.references().isEmpty()
                ? ""
                : entry.references().getFirst().name();
        return entry.note().isEmpty() || outlet.isEmpty() ? entry.note() + outlet : entry.note() + "; " + outlet;
    }

    private List<Span> hand(Entry entry) {
        return switch (entry.hand()) {
            case DRAFTED -> List.of();
            case EDITED -> part.isQuoted() ? List.of(Span.of(" " + words.say("edited"))) : List.of();
            case OWN -> List.of(Span.of(" " + words.say("own")));
        };
    }

    private void noted(List<Block> blocks, Entry entry) {
        List<Span> spans = new ArrayList<>();
        spans.add(part == Part.STORIES ? Span.bold(entry.text()) : Span.of(entry.text()));
        spans.addAll(hand(entry));
        spans.addAll(sources.marks(entry));
        if (!entry.note().isEmpty()) {
            spans.add(Span.of(" – " + entry.note()));
        }
        blocks.add(new Block.Point(spans));
    }

    private Block timeline(List<Entry> entries) {
        var head = List.of(words.say("timeline.head.time"), words.say("timeline.head.what"));
        var rows = entries.stream()
                .map(entry -> List.of(Block.Cell.of(entry.note()), new Block.Cell(statement(entry))))
                .toList();
        return new Block.Table(List.of(4, 13), head, rows);
    }

    private Block claims(List<Entry> entries) {
        var head = List.of(
                words.say("claims.head.claim"), words.say("claims.head.finding"), words.say("claims.head.line"));
        var rows = entries.stream().map(this::claim).toList();
        return new Block.Table(List.of(7, 3, 6), head, rows);
    }

    private List<Block.Cell> claim(Entry entry) {
        List<Span> claim = statement(entry);
        if (!entry.note().isEmpty()) {
            claim.add(Span.of(" – " + entry.note()));
        }
        var finding = Objects.requireNonNullElse(entry.finding(), Finding.OPEN);
        String line = entry.answer().isBlank() ? words.say("line.none") : entry.answer();
        return List.of(
                new Block.Cell(claim),
                Block.Cell.of(Span.bold(words.say("finding." + finding.code()))),
                Block.Cell.of(line));
    }

    private void questions(List<Block> blocks, List<Entry> entries) {
        int number = 1;
        for (var entry : entries) {
            List<Span> question = new ArrayList<>();
            question.add(Span.bold(words.say("question", number) + " " + entry.text()));
            question.addAll(hand(entry));
            question.addAll(sources.marks(entry));
            blocks.add(new Block.Paragraph(question));
            if (entry.answer().isBlank()) {
                blocks.add(Block.paragraph(Span.bold(words.say("answer") + " "), Span.of(words.say("answer.none"))));
            } else {
                answer(blocks, entry.answer());
            }
            number++;
        }
    }

    private void answer(List<Block> blocks, String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        blocks.add(Block.paragraph(Span.bold(words.say("answer") + " "), Span.of(lines.getFirst())));
        lines.stream().skip(1).forEach(line -> blocks.add(Block.paragraph(Span.of(line))));
    }
}
