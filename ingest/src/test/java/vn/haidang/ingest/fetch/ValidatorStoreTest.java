package vn.haidang.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidatorStoreTest {

    private static final URI FEED = URI.create("https://a.vn/home.rss");
    private static final Validators GIVEN = new Validators("W/\"1\"", null);

    @TempDir
    private Path folder;

    @Test
    void validatorsOutliveTheProcess() {
        Path file = folder.resolve("validators.json");
        ValidatorStore.open(file).remember(FEED, GIVEN);
        assertEquals(GIVEN, ValidatorStore.open(file).of(FEED));
        assertEquals(Validators.NONE, ValidatorStore.open(file).of(URI.create("https://b.vn/")));
    }

    @Test
    void serverThatGivesNoneAnyMoreIsAskedWithoutThem() {
        Path file = folder.resolve("validators.json");
        var store = ValidatorStore.open(file);
        store.remember(FEED, GIVEN);
        store.remember(FEED, Validators.NONE);
        assertEquals(Validators.NONE, ValidatorStore.open(file).of(FEED));
    }

    @Test
    void brokenFileIsStartedAnew() throws IOException {
        Path file = Files.writeString(folder.resolve("validators.json"), "{\"https://a");
        assertEquals(Validators.NONE, ValidatorStore.open(file).of(FEED));
    }
}
