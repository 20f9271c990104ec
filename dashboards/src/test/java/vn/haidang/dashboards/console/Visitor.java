package vn.haidang.dashboards.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser with cookies that follows no redirect by itself. */
final class Visitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI base;

    Visitor(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    /** A visitor who has signed in. */
    static Visitor signedIn(int port, String name, String password) {
        var visitor = new Visitor(port);
        var answer = visitor.signIn(name, password);
        if (!location(answer).equals("/")) {
            throw new AssertionError("sign-in led to " + location(answer));
        }
        return visitor;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** An answer that does not end. */
    BufferedReader stream(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).GET();
        var body = send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** Status of an answer that need not end, and its first line. */
    String opened(String path) throws IOException {
        var answer =
                send(HttpRequest.newBuilder(URI.create(base + path)).GET(), HttpResponse.BodyHandlers.ofInputStream());
        try (var body = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            return answer.statusCode() + " " + body.readLine();
        }
    }

    /** The token that every form of this visitor carries. */
    String formToken() {
        return Objects.requireNonNull(page(location(get("/"))).selectFirst("input[name=_csrf]"), "a page with a form")
                .val();
    }

    Document page(String path) {
        return Jsoup.parse(get(path).body(), base.toString());
    }

    HttpResponse<String> signIn(String name, String password) {
        return post("/login", Map.of("username", name, "password", password, "_csrf", signInToken()));
    }

    /** The token of the form that signs in. */
    String signInToken() {
        return Objects.requireNonNull(page("/login").selectFirst("input[name=_csrf]"))
                .val();
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return postRaw(path, body);
    }

    /** Sends what is written as a form already. */
    HttpResponse<String> postRaw(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form as a browser would: what it holds already, with some fields filled in, each name perhaps twice. */
    HttpResponse<String> submit(Element form, Map<String, String> filled) {
        String body = form.select("[name]").stream()
                .map(field -> field.attr("name") + "="
                        + URLEncoder.encode(
                                filled.getOrDefault(field.attr("name"), value(field)), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "select" -> field.select("option[selected]").attr("value");
            case "textarea" -> field.wholeText();
            default -> field.val();
        };
    }

    /** The cookie's value, empty when there is none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .collect(Collectors.joining());
    }

    /** The session cookie that a browser gets through a proxy that ends TLS. */
    String cookieBehindTls() {
        var answer = send(HttpRequest.newBuilder(URI.create(base + "/login"))
                .header("X-Forwarded-Proto", "https")
                .GET());
        return answer.headers().firstValue("Set-Cookie").orElse("");
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("(no redirect, status " + answer.statusCode() + ")");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new AssertionError("the console does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
