package vn.haidang.ingest.evidence;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.EvidenceRequest;
import vn.haidang.ingest.fetch.FetchResult;
import vn.haidang.ingest.fetch.Validators;

/** Made-up pages; answers what was laid out, else a page. */
final class Visits implements Keeper.Visitor {

    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    final AtomicInteger count = new AtomicInteger();
    private final Deque<Supplier<FetchResult>> answers = new ArrayDeque<>();

    void answer(FetchResult result) {
        answers.add(() -> result);
    }

    @Override
    public synchronized FetchResult visit(URI url) {
        count.incrementAndGet();
        return answers.isEmpty()
                ? page(url, html(url.getPath()))
                : answers.remove().get();
    }

    static String html(String text) {
        return "<!doctype html><meta charset=utf-8><title>Tin</title><h1>Cầu sập ở Quy Nhơn?</h1><p>" + text + "</p>";
    }

    static FetchResult.Fetched page(URI url, String html) {
        var heads = new FetchResult.Heads(
                "GET " + url.getPath() + " HTTP/1.1\r\nHost: " + url.getHost() + "\r\nUser-Agent: HaiDangBot\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n");
        return new FetchResult.Fetched(
                html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, url, Validators.NONE, heads);
    }

    static EvidenceRequest request(int number) {
        var url = URI.create("https://bao.example/tin-" + number + ".html");
        var id = ArticleId.of(url);
        return new EvidenceRequest("binh-dinh", id, 1, url, "binh-dinh." + id, NOW);
    }
}
