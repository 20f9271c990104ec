package vn.haidang.dashboards.console.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.ingest.config.YamlFile;

/**
 * The second factors of accounts, in a file of its own that its owner only may read. The secrets stand in it as they are,
 * since codes are computed from them: whoever may read the file still lacks the passwords, and the other way round.
 */
public final class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    /** 80 random bits: nobody guesses one, so a fast hash will do. */
    private static final int RECOVERY_BYTES = 10;

    private static final All NONE = new All(List.of());

    /** Nobody can tell who needs a code, so everybody does. */
    private static final All BROKEN = new All(List.of(new SecondFactor("?", "", 0, List.of())));

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private final WatchedYaml<All> watched;

    public SecondFactors(Path file) {
        this.file = file;
        this.watched = new WatchedYaml<>(file, All.class, NONE, BROKEN, "every account needs a code and none is right");
    }

    /** A secret to enrol with, in hexadecimal. */
    public String secret() {
        byte[] bytes = new byte[Totp.SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whether the account has one. */
    public boolean has(String name) {
        return watched.now().equals(BROKEN) || find(name).isPresent();
    }

    /** Tells one enrolment from the next; empty without one. */
    String mark(String name) {
        return find(name).map(SecondFactor::mark).orElse("");
    }

    /**
     * Takes a phone's secret, once its first code shows that it has it.
     *
     * @return the recovery codes, of which only hashes are kept; none when the code is wrong
     */
    public List<String> enrol(String name, String secret, String code, Instant now) {
        List<String> codes =
                Stream.generate(this::recoveryCode).limit(RECOVERY_CODES).toList();
        var hashes =
                codes.stream().map(one -> Tokens.hash(one.replace("-", ""))).toList();
        var used = new SecondFactor(name, secret, 0, hashes).use(code, now);
        used.ifPresent(factor -> OwnerOnlyFile.alone(file, () -> write(read().with(factor))));
        return used.isPresent() ? codes : List.of();
    }

    /** Whether the code is right; it is not right a second time. */
    public boolean use(String name, String code, Instant now) {
        return OwnerOnlyFile.alone(file, () -> {
            var all = read();
            return all.find(name)
                    .flatMap(factor -> factor.use(code, now))
                    .map(used -> write(all.with(used)))
                    .isPresent();
        });
    }

    /** Whether there was one. */
    public boolean remove(String name) {
        return OwnerOnlyFile.alone(file, () -> {
            var all = read();
            boolean had = all.find(name).isPresent();
            write(all.without(name));
            return had;
        });
    }

    /** As the QR code and the text beneath it carry it. */
    public static String typed(String secret) {
        return Base32.encode(HexFormat.of().parseHex(secret));
    }

    private String recoveryCode() {
        byte[] bytes = new byte[RECOVERY_BYTES];
        random.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    private Optional<SecondFactor> find(String name) {
        return watched.now().find(name);
    }

    private All read() {
        return Files.exists(file) ? YamlFile.read(file, All.class) : NONE;
    }

    private All write(All all) {
        OwnerOnlyFile.write(
                file,
                all.factors.isEmpty()
                        ? "factors: []\n"
                        : "# Second factors of accounts. Keep it secret.\nfactors:\n"
                                + all.factors.stream()
                                        .map(SecondFactor::written)
                                        .collect(Collectors.joining()));
        return all;
    }

    /** The file as a whole. */
    record All(List<SecondFactor> factors) {

        Optional<SecondFactor> find(String name) {
            return factors.stream().filter(factor -> factor.name().equals(name)).findFirst();
        }

        All without(String name) {
            return new All(factors.stream()
                    .filter(factor -> !factor.name().equals(name))
                    .toList());
        }

        All with(SecondFactor factor) {
            var others = new ArrayList<>(without(factor.name()).factors);
            others.add(factor);
            return new All(others);
        }
    }
}
