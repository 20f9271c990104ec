package vn.haidang.deploy.embedded;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The account Elasticsearch runs under: our own, or an unprivileged one when we are root. */
enum Account {
    OWN {
        @Override
        List<String> prefix() {
            return List.of();
        }

        @Override
        Optional<Path> obstacle(Path folder) {
            return Optional.empty();
        }

        @Override
        void make(Path folder) throws IOException {
            Files.createDirectories(folder);
        }

        @Override
        void own(Path folder) {}
    },

    /** User and group 65534, "nobody" on Linux. */
    NOBODY {
        @Override
        List<String> prefix() {
            return List.of("setpriv", "--reuid=" + ID, "--regid=" + ID, "--clear-groups");
        }

        @Override
        Optional<Path> obstacle(Path folder) {
            return Stream.iterate(folder.toAbsolutePath().normalize(), path -> path != null, Path::getParent)
                    .filter(Files::exists)
                    .filter(path -> !passable(path))
                    .findFirst();
        }

        @Override
        void make(Path folder) throws IOException {
            List<Path> missing = Stream.iterate(folder, path -> path != null && Files.notExists(path), Path::getParent)
                    .toList();
            for (var path : missing.reversed()) {
                // In two steps: the umask of a hardened machine takes the right away from a new folder.
                Files.createDirectory(path);
                Files.setPosixFilePermissions(path, PASSABLE);
            }
        }

        @Override
        void own(Path folder) throws IOException {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (var path : (Iterable<Path>) paths::iterator) {
                    Files.setAttribute(path, "unix:uid", ID, NOFOLLOW_LINKS);
                    Files.setAttribute(path, "unix:gid", ID, NOFOLLOW_LINKS);
                }
            }
        }
    };

    private static final int ID = 65534;
    private static final Set<PosixFilePermission> PASSABLE = PosixFilePermissions.fromString("rwx--x--x");

    /** The account for a server started by this process. */
    static Account forElasticsearch() {
        return "root".equals(System.getProperty("user.name")) || uid() == 0 ? NOBODY : OWN;
    }

    /** What goes before a command so that it runs under this account. */
    abstract List<String> prefix();

    /** The nearest folder on the way to this one that the account cannot pass; what does not exist yet is no obstacle. */
    abstract Optional<Path> obstacle(Path folder);

    /** Makes a folder that the account can pass; one that exists stays as it is. */
    abstract void make(Path folder) throws IOException;

    /** Gives the account a folder and everything in it. */
    abstract void own(Path folder) throws IOException;

    /** Throws when the account cannot pass to a folder. */
    void requirePassable(String what, Path folder) {
        obstacle(folder).ifPresent(obstacle -> {
            throw new ServerException("Elasticsearch does not run as root, and other users cannot pass " + obstacle
                    + " on the way to " + what + ": move it, or run: chmod o+x " + obstacle);
        });
    }

    private static int uid() {
        try {
            return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException | UnsupportedOperationException e) {
            return -1;
        }
    }

    private static boolean passable(Path path) {
        try {
            return Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            return false;
        }
    }
}
