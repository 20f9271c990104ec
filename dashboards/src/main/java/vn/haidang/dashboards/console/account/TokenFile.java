package vn.haidang.dashboards.console.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import vn.haidang.ingest.config.YamlFile;

/** Writes the file of tokens; readable by its owner only, and of no use to whoever reads it. */
public final class TokenFile {

    private static final int SECRET_BYTES = 32;

    /** So that a person or a scanner that finds one knows what it is. */
    private static final String PREFIX = "haidang_";

    private final Path file;

    public TokenFile(Path file) {
        this.file = file;
    }

    /**
     * Makes a token, in place of the one of that name.
     *
     * @return the secret, 256 random bits; only its hash is kept
     * @throws IllegalArgumentException when the name is not acceptable
     * @throws vn.haidang.ingest.config.ConfigException when the file as it is cannot be read
     */
    public String add(String name, ProvinceAccess provinces, Duties duties) {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var token = new Token(name, Tokens.hash(secret), provinces, duties);
        return OwnerOnlyFile.alone(file, () -> {
            OwnerOnlyFile.write(file, yaml(read().with(token)));
            return secret;
        });
    }

    /** Whether there was one of that name. */
    public boolean remove(String name) {
        return OwnerOnlyFile.alone(file, () -> {
            var before = read();
            var after = before.without(name);
            if (after.equals(before)) {
                return false;
            }
            OwnerOnlyFile.write(file, yaml(after));
            return true;
        });
    }

    private TokenList read() {
        return Files.exists(file) ? YamlFile.read(file, TokenList.class) : new TokenList(List.of());
    }

    private static String yaml(TokenList list) {
        var text = new StringBuilder("# Tokens of the REST interface. Change it with: haidang token add|remove NAME\n");
        text.append(list.tokens().isEmpty() ? "tokens: []\n" : "tokens:\n");
        for (var token : list.tokens()) {
            text.append("  - name: \"%s\"\n    sha256: \"%s\"\n    provinces: %s\n"
                            .formatted(
                                    token.name(),
                                    token.sha256(),
                                    token.provinces().written()))
                    .append(token.duties().written());
        }
        return text.toString();
    }
}
