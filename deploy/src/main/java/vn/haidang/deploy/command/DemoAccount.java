package vn.haidang.deploy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.Duties;
import vn.haidang.dashboards.console.account.ProvinceAccess;

/**
 * An account of the demo. There are two, because nobody approves what they wrote; they share a random password, which is
 * kept beside the sample data and shown at every start.
 */
record DemoAccount(String name, String password, Duties duties) {

    private static final String DESK = "demo";
    private static final String LEADER = "lanhdao";
    private static final int RANDOM_BYTES = 8;

    /** Who runs the desk, then who approves. */
    static List<DemoAccount> of(Path usersFile) {
        String password = password(usersFile.resolveSibling("demo-password"));
        return List.of(
                put(usersFile, DESK, password, Set.of(Role.DUTY_OFFICER, Role.COORDINATOR)),
                put(usersFile, LEADER, password, Set.of(Role.LEADER)));
    }

    private static DemoAccount put(Path usersFile, String name, String password, Set<Role> roles) {
        var duties = new Duties(roles, null);
        new AccountFile(usersFile).put(name, password, ProvinceAccess.ALL, "vi", duties);
        return new DemoAccount(name, password, duties);
    }

    /** This account at the desk. */
    Officer officer() {
        return new Officer(name, duties.roles(), duties.department());
    }

    private static String password(Path kept) {
        try {
            if (Files.notExists(kept)) {
                Files.createFile(
                        kept, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(kept, random());
            }
            return Files.readString(kept);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the demo's password in " + kept, e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
