package vn.haidang.dashboards.briefing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.haidang.dashboards.document.Block;
import vn.haidang.dashboards.document.Document;
import vn.haidang.dashboards.document.Letterhead;
import vn.haidang.dashboards.document.Span;

/** A dossier as a document, in the dossier's own language. */
public final class BriefingDocument {

    private final Briefing briefing;
    private final Words words;

    private BriefingDocument(Briefing briefing) {
        this.briefing = briefing.kept();
        this.words = new Words(briefing.language());
    }

    /**
     * As it stands, marked as a draft.
     *
     * @param now the date it bears
     */
    public static Document draft(Briefing briefing, Instant now) {
        var document = new BriefingDocument(briefing);
        var seal = List.of(Block.paragraph(Span.of(document.words.say("seal.draft"))));
        return document.build("title.draft", "internal.draft", seal, now);
    }

    /**
     * As it was laid down, with its hash at the end.
     *
     * @throws IllegalStateException when the version is not what it was
     */
    public static Document frozen(FrozenVersion version) {
        var document = new BriefingDocument(version.read().briefing());
        var words = document.words;
        var seal = List.<Block>of(
                Block.paragraph(
                        Span.of(words.say("seal.text", version.number(), words.time(version.at()), version.by()))),
                Block.paragraph(Span.code(version.sha256())),
                Block.paragraph(Span.italic(words.say("seal.note"))));
        return document.build("title", "", seal, version.at());
    }

    private Document build(String title, String state, List<? extends Block> seal, Instant madeAt) {
        List<Block> blocks = new ArrayList<>(opening(state));
        var sources = new Numbered(words);
        for (var part : Part.values()) {
            blocks.addAll(new PrintedPart(part, words, sources).print(briefing.in(part)));
        }
        blocks.addAll(sources.list());
        blocks.add(new Block.Heading(1, words.say("seal")));
        blocks.addAll(seal);
        return new Document(
                words.language(),
                letterhead(madeAt),
                words.say(title),
                words.say("subject", briefing.heading().title()),
                blocks,
                madeAt);
    }

    private List<Block> opening(String state) {
        List<Block> blocks = new ArrayList<>();
        if (!state.isEmpty()) {
            blocks.add(Block.paragraph(Span.bold(words.say(state))));
        }
        blocks.add(Block.paragraph(Span.italic(words.say(
                "internal",
                words.date(briefing.heading().day()),
                words.date(briefing.period().from()),
                words.date(briefing.period().to())))));
        if (briefing.unanswered() > 0) {
            blocks.add(Block.paragraph(Span.bold(words.say("internal.unanswered", briefing.unanswered()))));
        }
        return blocks;
    }

    private Letterhead letterhead(Instant at) {
        return new Letterhead(
                words.say("authority"),
                words.say("issuer"),
                words.say("number"),
                words.say("nation"),
                words.say("motto"),
                words.placeAndDate(at));
    }
}
