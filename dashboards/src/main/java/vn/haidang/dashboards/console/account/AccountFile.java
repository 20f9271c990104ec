package vn.haidang.dashboards.console.account;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.haidang.ingest.config.YamlFile;

/** Writes the file of accounts; readable by its owner only. */
public final class AccountFile {

    /** OWASP ASVS 5.0 6.2.1 asks for 8 characters and advises more; no rule on their kinds (6.2.5). */
    public static final int MIN_PASSWORD = 12;

    /** What bcrypt takes in; a Vietnamese letter is up to 3 bytes. */
    public static final int MAX_PASSWORD_BYTES = 72;

    static final PasswordEncoder ENCODER = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    private final Path file;

    public AccountFile(Path file) {
        this.file = file;
    }

    /** Adds an account that only reads, or replaces the one of that name. */
    public void put(String name, String password, ProvinceAccess provinces, String locale) {
        put(name, password, provinces, locale, Duties.VIEWER);
    }

    /**
     * Adds an account, or replaces the one of that name.
     *
     * @param password in the clear; only its hash is kept
     * @param locale language of the pages until the person picks another, "vi" or "en"
     * @throws IllegalArgumentException when name, password or locale is not acceptable; the message says why
     * @throws vn.haidang.ingest.config.ConfigException when the file as it is cannot be read
     */
    public void put(String name, String password, ProvinceAccess provinces, String locale, Duties duties) {
        checkPassword(password);
        var account = new Account(name, Objects.requireNonNull(ENCODER.encode(password)), provinces, locale, duties);
        var before = Files.exists(file) ? YamlFile.read(file, AccountList.class) : new AccountList(List.of());
        OwnerOnlyFile.write(file, yaml(before.with(account)));
    }

    private static void checkPassword(String password) {
        int characters = password.codePointCount(0, password.length());
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (characters < MIN_PASSWORD || bytes > MAX_PASSWORD_BYTES) {
            throw new IllegalArgumentException(
                    "password has %d characters (%d bytes), expected at least %d and at most %d bytes"
                            .formatted(characters, bytes, MIN_PASSWORD, MAX_PASSWORD_BYTES));
        }
    }

    /** Names, hashes, ids and departments hold no character that YAML would want escaped: their records see to that. */
    private static String yaml(AccountList accounts) {
        var text = new StringBuilder("# Accounts of the console. Change it with: haidang user add NAME\nusers:\n");
        for (var user : accounts.users()) {
            text.append("  - name: \"%s\"\n    password: \"%s\"\n    provinces: %s\n    locale: %s\n"
                            .formatted(
                                    user.name(),
                                    user.password(),
                                    user.provinces().written(),
                                    user.locale()))
                    .append(user.duties().written());
        }
        return text.toString();
    }
}
