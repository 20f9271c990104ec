package vn.haidang.dashboards.console;

import java.io.IOException;
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

    Document page(String path) {
        return Jsoup.parse(get(path).body(), base.toString());
    }

    HttpResponse<String> signIn(String name, String password) {
        String token = Objects.requireNonNull(page("/login").selectFirst("input[name=_csrf]"))
                .val();
        return post("/login", Map.of("username", name, "password", password, "_csrf", token));
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The cookie's value, empty when there is none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .collect(Collectors.joining());
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("(no redirect, status " + answer.statusCode() + ")");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("the console does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
