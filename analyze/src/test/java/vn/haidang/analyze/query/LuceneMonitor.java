package vn.haidang.analyze.query;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import vn.haidang.analyze.text.TokenizedText;

/** Queries registered with Lucene Monitor, asked with documents in their index form. */
final class LuceneMonitor implements AutoCloseable {

    /** Larger than any sentence and all words of a query together. */
    private static final int GAP = 10_000;

    private final Monitor monitor;

    private LuceneMonitor(Monitor monitor) {
        this.monitor = monitor;
    }

    static LuceneMonitor of(Map<Integer, Query> queries) throws IOException {
        var monitor = new Monitor(new Sentences());
        monitor.register(queries.entrySet().stream()
                .map(each -> new MonitorQuery(each.getKey().toString(), LuceneQueries.of(each.getValue())))
                .toList());
        return new LuceneMonitor(monitor);
    }

    Set<Integer> match(Document document) throws IOException {
        MatchingQueries<org.apache.lucene.monitor.QueryMatch> found =
                monitor.match(document, org.apache.lucene.monitor.QueryMatch.SIMPLE_MATCHER);
        if (!found.getErrors().isEmpty()) {
            throw new IllegalStateException("Lucene failed: " + found.getErrors());
        }
        return found.getMatches().stream()
                .map(match -> Integer.valueOf(match.getQueryId()))
                .collect(Collectors.toSet());
    }

    /** Only what queries without fields look at. */
    static Document texts(QueryDocument article) {
        var document = new Document();
        article.text().fields().forEach(text -> add(document, LuceneQueries.TEXT, text));
        return document;
    }

    static Document document(QueryDocument article) {
        var document = texts(article);
        add(document, LuceneQueries.TITLE, article.text().title());
        article.values()
                .forEach((field, values) ->
                        values.forEach(value -> document.add(new StringField(field.code(), value, Store.NO))));
        return document;
    }

    private static void add(Document document, String field, TokenizedText text) {
        var form = IndexForm.of(text.text());
        add(document, field + LuceneQueries.EXACT, form.exact());
        add(document, field + LuceneQueries.FOLDED, form.folded());
    }

    private static void add(Document document, String field, List<String> sentences) {
        sentences.forEach(sentence -> document.add(new TextField(field, sentence, Store.NO)));
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }

    /** Words at blanks, sentences far apart. */
    private static final class Sentences extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new WhitespaceTokenizer());
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
