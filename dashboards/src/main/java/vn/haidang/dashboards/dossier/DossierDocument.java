package vn.haidang.dashboards.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.haidang.dashboards.document.Block;
import vn.haidang.dashboards.document.Document;
import vn.haidang.dashboards.document.Letterhead;
import vn.haidang.dashboards.document.Span;

/** The dossier of an alert as a document: what was said, what was done, how far it went, what is true, what was kept. */
public final class DossierDocument {

    private DossierDocument() {}

    /**
     * Puts a dossier together.
     *
     * @param language Vietnamese, else English
     * @param now the date it bears
     */
    public static Document of(Dossier dossier, Locale language, Instant now) {
        var words = new Words(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(Span.italic(words.say("internal"))));
        blocks.addAll(Matter.of(dossier.alert(), words));
        blocks.addAll(History.of(dossier.alert(), words));
        blocks.addAll(Reach.of(dossier, words));
        blocks.addAll(Articles.of(dossier.alert(), words));
        blocks.addAll(Facts.of(dossier.alert(), words));
        blocks.addAll(Reply.of(dossier.alert(), words));
        blocks.addAll(Kept.of(dossier, words));
        return new Document(
                words.language(),
                letterhead(words, now),
                words.say("title"),
                words.say("subject", dossier.alert().story().headline()),
                blocks,
                now);
    }

    private static Letterhead letterhead(Words words, Instant now) {
        return new Letterhead(
                words.say("authority"),
                words.say("issuer"),
                words.say("number"),
                words.say("nation"),
                words.say("motto"),
                words.date(now));
    }
}
