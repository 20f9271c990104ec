package vn.haidang.dashboards.console.account;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The tokens as the file has them now. */
public final class Tokens {

    private final WatchedYaml<TokenList> file;

    public Tokens(Path file) {
        var none = new TokenList(List.of());
        this.file = new WatchedYaml<>(file, TokenList.class, none, none, "no token works");
    }

    /** Whose secret this is; empty when it is nobody's, or no longer. */
    public Optional<Token> of(String secret) {
        String hash = hash(secret);
        return read().stream()
                .filter(token -> MessageDigest.isEqual(bytes(token.sha256()), bytes(hash)))
                .findFirst();
    }

    /** Whether the token is still there as it was. */
    public boolean has(Token token) {
        return read().contains(token);
    }

    /** Fast on purpose: 256 random bits cannot be guessed, however fast the guessing. */
    static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    private List<Token> read() {
        return file.now().tokens();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
