package vn.haidang.dashboards.console.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.analyze.query.QueryException;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArticleSearch;
import vn.haidang.dashboards.archive.QueryTooLargeException;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.SearchParameters;
import vn.haidang.dashboards.console.page.SearchQuery;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.ingest.stream.Json;

/** Hands out everything a search finds, as a file that is written while it is read. */
@Controller
final class ExportController {

    /** Articles in one file: what a spreadsheet is still pleasant with. */
    static final int MOST = 10_000;

    private static final List<String> COLUMNS = List.of(
            "title",
            "url",
            "source",
            "sourceId",
            "country",
            "tier",
            "language",
            "published",
            "seen",
            "place",
            "topics",
            "tone",
            "response",
            "lead",
            "id");

    /** Tells Excel that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ArchiveReader archive;

    ExportController(ArchiveReader archive) {
        this.archive = archive;
    }

    /** What is handed out. */
    private record Found(long total, Stream<ExportedArticle> articles) {

        boolean isMore() {
            return total > MOST;
        }
    }

    @FunctionalInterface
    private interface Format {
        void write(Found found, OutputStream out) throws IOException;
    }

    @GetMapping("/{province}/search/export.csv")
    void csv(
            Visit visit,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var query = SearchParameters.parse(parameters);
        send(visit, query, "csv", "text/csv; charset=UTF-8", request, response, (found, out) -> csv(visit, found, out));
    }

    @GetMapping("/{province}/search/export.json")
    void json(
            Visit visit,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var query = SearchParameters.parse(parameters);
        send(visit, query, "json", "application/json", request, response, (found, out) -> json(query, found, out));
    }

    /** A query with a mistake leads to the page that explains it. */
    private void send(
            Visit visit,
            SearchQuery query,
            String ending,
            String type,
            HttpServletRequest request,
            HttpServletResponse response,
            Format format)
            throws IOException {
        try {
            var search = query.toSearch(visit.province(), visit.today());
            var found = found(search);
            response.setContentType(type);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"haidang-" + visit.province().id() + "-" + visit.today() + "." + ending
                            + "\"");
            response.setHeader("Haidang-Total", Long.toString(found.total()));
            response.setHeader("Haidang-Limit", Integer.toString(MOST));
            format.write(found, response.getOutputStream());
        } catch (QueryException | QueryTooLargeException refusal) {
            new LocalRedirect().sendRedirect(request, response, Links.search(visit.province(), query));
        }
    }

    private Found found(ArticleSearch search) {
        return new Found(
                archive.search(search).figures().total(),
                archive.all(search).limit(MOST).map(ExportedArticle::of));
    }

    private static void csv(Visit visit, Found found, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        writer.write(CsvLine.of(COLUMNS.stream()
                .map(column -> visit.wording().sentence("search.column." + column))
                .toList()));
        for (var article : (Iterable<ExportedArticle>) found.articles()::iterator) {
            writer.write(CsvLine.of(article.cells()));
        }
        if (found.isMore()) {
            String more = visit.wording().sentence("search.export.cut", MOST, found.total());
            writer.write(CsvLine.of(List.of(more)));
        }
        writer.flush();
    }

    private static void json(SearchQuery query, Found found, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var mapper = Json.mapper();
        writer.write("{\"search\":" + mapper.writeValueAsString(query.parameters()) + ",\"total\":" + found.total()
                + ",\"limit\":" + MOST + ",\"articles\":[");
        String comma = "\n";
        for (var article : (Iterable<ExportedArticle>) found.articles()::iterator) {
            writer.write(comma + mapper.writeValueAsString(article));
            comma = ",\n";
        }
        writer.write("\n]}\n");
        writer.flush();
    }
}
