package vn.haidang.dashboards.console.account;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.config.ConfigException;
import vn.haidang.ingest.config.YamlFile;

/** The tokens as the file has them now; it is small and read at every question. */
public final class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);

    private final Path file;

    public Tokens(Path file) {
        this.file = file;
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
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return YamlFile.read(file, TokenList.class).tokens();
        } catch (ConfigException e) {
            LOG.warn("no token works: {}", e.getMessage());
            return List.of();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
