package vn.haidang.deploy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.ProvinceAccess;

/** The demo's one account: its password is random, kept beside the sample data and shown at every start. */
record DemoAccount(String name, String password) {

    private static final String NAME = "demo";
    private static final int RANDOM_BYTES = 8;

    static DemoAccount of(Path usersFile) {
        Path kept = usersFile.resolveSibling("demo-password");
        try {
            if (Files.notExists(kept)) {
                Files.createFile(kept, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(kept, random());
            }
            var account = new DemoAccount(NAME, Files.readString(kept));
            new AccountFile(usersFile).put(NAME, account.password(), ProvinceAccess.ALL, null);
            return account;
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
