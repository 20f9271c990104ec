package vn.haidang.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real material that stays outside the repository; tests that need it are skipped where it is absent. */
public final class SharedData {

    private SharedData() {}

    /** A file or folder of it, looked for beside the working copy, then beside the folder that holds the copies. */
    public static Path require(String name) {
        Path home = Path.of("").toAbsolutePath();
        for (Path folder = home; folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("shared/data").resolve(name);
            if (Files.exists(found)) {
                return found;
            }
        }
        return Assumptions.abort("skipped: no shared/data/" + name + " above " + home);
    }
}
