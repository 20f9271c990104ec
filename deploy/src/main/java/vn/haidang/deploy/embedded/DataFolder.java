package vn.haidang.deploy.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the servers keep their data.
 *
 * <p>Run by root, Elasticsearch works as an unprivileged user, who must be able to pass every folder above its data. A
 * root home with mode 700 is not passable, and opening it to everyone is not ours to do.
 */
public final class DataFolder {
    /** Root's data folder when the wanted one lies where Elasticsearch cannot go. */
    static final Path ROOTS = Path.of("/var/lib/haidang");

    private DataFolder() {}

    /**
     * The wanted default folder, or {@code /var/lib/haidang} when we are root and other users cannot pass the wanted
     * one. For defaults only: a folder that someone named is used or refused, never replaced.
     */
    public static Path usable(Path wanted) {
        return Account.forElasticsearch().obstacle(wanted).isEmpty() ? wanted : ROOTS;
    }

    /** Makes what is missing of the folder and checks that the servers can work in it. */
    static Path prepare(Path wanted, Account account) {
        var folder = wanted.toAbsolutePath().normalize();
        try {
            for (String part : List.of("", "elasticsearch", "kafka", "logs")) {
                account.make(folder.resolve(part));
            }
        } catch (IOException e) {
            throw new ServerException("Cannot make the data folder " + folder + ": " + e, e);
        }
        account.requirePassable("the data folder", folder);
        return folder;
    }
}
