package vn.haidang.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.deploy.PassableFolder;

class DataFolderTest {
    /** Mode 700, as a root home. */
    @TempDir
    private Path closed;

    @Test
    void aFolderEveryoneCanPassToIsUsedAsItIs() throws Exception {
        var wanted = PassableFolder.open(closed).resolve("new/data");
        assertEquals(wanted, DataFolder.usable(wanted));
        assertTrue(Files.isDirectory(DataFolder.prepare(wanted, Account.forElasticsearch())));
    }

    @Test
    void rootsDefaultMovesOutOfAClosedHome() {
        assumeRoot();
        assertEquals(DataFolder.ROOTS, DataFolder.usable(closed.resolve("data")));
    }

    @Test
    void rootsNamedFolderInAClosedHomeIsRefused() {
        assumeRoot();
        var refused =
                assertThrows(ServerException.class, () -> DataFolder.prepare(closed.resolve("data"), Account.NOBODY));
        assertTrue(refused.getMessage().contains("chmod o+x " + closed), refused.getMessage());
    }

    @Test
    void anotherUsersFolderMayBeClosed() {
        assertTrue(Account.OWN.obstacle(closed).isEmpty());
    }

    @Test
    void aServerInAClosedFolderIsCopiedOncePerVersion() throws Exception {
        assumeRoot();
        var data = PassableFolder.inTemporaryFolder();
        var original = fakeServer(closed.resolve("elasticsearch-1.2.3"));
        var copy = ElasticsearchHome.usable(closed, Account.NOBODY, data);
        assertEquals(data.resolve("home-1.2.3"), copy);
        assertTrue(Files.isExecutable(copy.resolve("bin/elasticsearch")));
        assertEquals(65534, Files.getAttribute(copy.resolve("lib"), "unix:uid"));

        Files.delete(original.resolve("lib/one.jar"));
        assertTrue(Files.exists(
                ElasticsearchHome.usable(closed, Account.NOBODY, data).resolve("lib/one.jar")));
        PassableFolder.delete(data);
    }

    @Test
    void aServerEveryoneCanPassToIsUsedAsItIs() throws Exception {
        var original = fakeServer(PassableFolder.open(closed).resolve("elasticsearch-1.2.3"));
        assertEquals(original, ElasticsearchHome.usable(closed, Account.NOBODY, closed.resolve("data")));
    }

    private static Path fakeServer(Path home) throws Exception {
        for (String file : List.of("bin/elasticsearch", "lib/one.jar")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.createFile(home.resolve(file));
        }
        assertTrue(home.resolve("bin/elasticsearch").toFile().setExecutable(true));
        return home;
    }

    private static void assumeRoot() {
        assumeTrue(Account.forElasticsearch() == Account.NOBODY, "only root is restricted");
    }
}
