package vn.haidang.dashboards.console;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A provider of identities that signs everybody in at once, and lies when told to. */
final class IdentityProvider implements AutoCloseable {

    static final String CLIENT = "haidang";
    static final String SECRET = "bí mật của bàn trực";

    /** What is wrong with the ID token. */
    enum Lie {
        NONE,
        OTHER_NONCE,
        NO_NONCE,
        OTHER_AUDIENCE,
        OTHER_ISSUER,
        EXPIRED,
        UNSIGNED,
        FOREIGN_KEY,
        SIGNED_WITH_THE_PUBLIC_KEY,
        NO_ID_TOKEN,
        NOT_JSON,
        OTHER_PERSON_WITHOUT_NAME
    }

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private volatile Lie lie = Lie.NONE;
    private volatile Map<String, Object> claims = Map.of();

    IdentityProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> send(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Who signs in next, and what is wrong with it. */
    void next(Lie wrong, Map<String, Object> person) {
        lie = wrong;
        claims = person;
    }

    private String metadata() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = fields(exchange.getRequestURI().getRawQuery());
        String code = "code" + asked.size();
        asked.put(code, query);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        query.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8));
        send(exchange, 302, "");
    }

    /** A code is good once, with the client's secret and the verifier of the challenge (RFC 7636, section 4.6). */
    private void token(HttpExchange exchange) throws IOException {
        var form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var request = asked.remove(form.getOrDefault("code", ""));
        String basic = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        boolean proven = request != null
                && basic.equals(expectedBasic())
                && challenge(form.getOrDefault("code_verifier", "")).equals(request.get("code_challenge"));
        if (!proven || request == null) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else if (lie == Lie.NOT_JSON) {
            send(exchange, 200, "<html>");
        } else {
            String id = lie == Lie.NO_ID_TOKEN
                    ? ""
                    : ",\"id_token\":\"" + idToken(request.getOrDefault("nonce", "")) + "\"";
            send(exchange, 200, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60" + id + "}");
        }
    }

    private String idToken(String nonce) {
        var now = Instant.now();
        var ends = lie == Lie.EXPIRED ? now.minus(Duration.ofMinutes(30)) : now.plus(Duration.ofMinutes(5));
        var token = new JWTClaimsSet.Builder()
                .issuer(lie == Lie.OTHER_ISSUER ? "https://elsewhere.example" : issuer().toString())
                .subject("4711")
                .audience(lie == Lie.OTHER_AUDIENCE ? "another-console" : CLIENT)
                .issueTime(Date.from(ends.minus(Duration.ofMinutes(5))))
                .expirationTime(Date.from(ends));
        if (lie != Lie.NO_NONCE) {
            token.claim("nonce", lie == Lie.OTHER_NONCE ? "another" : nonce);
        }
        claims.forEach(token::claim);
        try {
            return signed(token.build());
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private String signed(JWTClaimsSet token) throws JOSEException {
        if (lie == Lie.UNSIGNED) {
            return new PlainJWT(token).serialize();
        }
        boolean symmetric = lie == Lie.SIGNED_WITH_THE_PUBLIC_KEY;
        var algorithm = symmetric ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256;
        var jwt = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("k1").build(), token);
        if (symmetric) {
            jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        } else {
            jwt.sign(new RSASSASigner(lie == Lie.FOREIGN_KEY ? new RSAKeyGenerator(2048).generate() : key));
        }
        return jwt.serialize();
    }

    /** Name and secret are form-encoded before they are joined (RFC 6749, section 2.3.1). */
    private static String expectedBasic() {
        Function<String, String> encoded = text -> URLEncoder.encode(text, StandardCharsets.UTF_8);
        var pair = List.of(CLIENT, SECRET).stream().map(encoded).collect(Collectors.joining(":"));
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
