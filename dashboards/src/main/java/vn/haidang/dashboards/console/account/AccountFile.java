package vn.haidang.dashboards.console.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.haidang.ingest.config.YamlFile;

/** Writes the file of accounts; readable by its owner only. */
public final class AccountFile {

    static final PasswordEncoder ENCODER = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    private final Path file;

    public AccountFile(Path file) {
        this.file = file;
    }

    /** Adds an account that only reads, or replaces the one of that name. */
    public void put(String name, String password, ProvinceAccess provinces, String locale) {
        put(name, password, provinces, locale, Duties.VIEWER);
    }

    /** Adds an account with the same roles in each of its provinces, or replaces the one of that name. */
    public void put(String name, String password, ProvinceAccess provinces, String locale, Duties duties) {
        put(name, password, locale, Access.of(provinces, duties.roles()), duties.department(), Standing.ACTIVE);
    }

    /**
     * Adds an account, or replaces the one of that name.
     *
     * @param password in the clear; only its hash is kept
     * @param locale language of the pages until the person picks another, "vi" or "en"
     * @throws IllegalArgumentException when name, password or locale is not acceptable; the message says why
     * @throws vn.haidang.ingest.config.ConfigException when the file as it is cannot be read
     */
    public void put(
            String name,
            String password,
            String locale,
            Access access,
            @Nullable String department,
            Standing standing) {
        var account = new Account(name, hash(name, password), locale, access, department, standing, null);
        change(accounts -> accounts.with(account));
    }

    /**
     * Another password for an account; all its sessions end.
     *
     * @param standing {@link Standing#FIRST_PASSWORD} when somebody else chose it
     * @return whether there is an account of that name
     * @throws IllegalArgumentException when the password is not acceptable; the message says why
     */
    public boolean password(String name, String password, Standing standing) {
        String hash = hash(name, password);
        return change(name, account -> account.withPassword(hash, standing));
    }

    /**
     * Lets somebody sign in by the identity provider and no more with a password; all sessions of the account end.
     *
     * @param person who that is at the provider
     * @return whether there is an account of that name
     * @throws IllegalArgumentException when another account is linked to that person, or it cannot be a person
     */
    public boolean link(String name, String person) {
        String unknown = Objects.requireNonNull(ENCODER.encode(UUID.randomUUID() + "" + UUID.randomUUID()));
        return change(name, account -> account.linked(person, unknown));
    }

    /** Other roles, and perhaps another department. */
    public boolean access(String name, Access access, @Nullable String department) {
        return change(name, account -> account.withAccess(access, department));
    }

    /** Lets an account be used again; whoever signs in with a password has to choose another. */
    public boolean enable(String name) {
        return change(name, Account::enabled);
    }

    /** Lets nobody use an account. */
    public boolean disable(String name) {
        return change(name, account -> account.withStanding(Standing.DISABLED));
    }

    /** Another language of the pages; sessions go on. */
    public boolean locale(String name, String locale) {
        return change(name, account -> account.withLocale(locale));
    }

    /** Whether there was one of that name. */
    public boolean remove(String name) {
        return change(accounts -> accounts.without(name));
    }

    /** Every account, in order of name. */
    public List<Account> list() {
        return read().users().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** The account of that name. */
    public Optional<Account> find(String name) {
        return read().find(name);
    }

    private boolean change(String name, UnaryOperator<Account> change) {
        return change(
                accounts -> accounts.find(name).map(change).map(accounts::with).orElse(accounts));
    }

    private boolean change(UnaryOperator<AccountList> change) {
        return OwnerOnlyFile.alone(file, () -> {
            var before = read();
            var after = change.apply(before);
            if (after.equals(before)) {
                return false;
            }
            OwnerOnlyFile.write(file, after.yaml());
            return true;
        });
    }

    private AccountList read() {
        return Files.exists(file) ? YamlFile.read(file, AccountList.class) : AccountList.NONE;
    }

    private static String hash(String name, String password) {
        Passwords.check(name, password);
        return Objects.requireNonNull(ENCODER.encode(password));
    }
}
