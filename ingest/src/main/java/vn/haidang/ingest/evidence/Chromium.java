package vn.haidang.ingest.evidence;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A headless browser, started for one picture and gone after it.
 *
 * <p>The page is hostile. The browser is given no way out: every request, also one for loopback, goes to {@link OnePage};
 * names resolve to nothing; the page's own policy there lets nothing run (a browser without scripts at all takes no
 * pictures); its profile is a folder that is deleted; time and memory are limited.
 */
final class Chromium implements PageCamera {

    private static final Logger log = LoggerFactory.getLogger(Chromium.class);

    /** Of the window; what lies further down a longer page is not in the picture. Pixels. */
    private static final int WIDTH = 1280;

    private static final int HEIGHT = 8_000;

    /** Characters; a browser takes gigabytes for more. */
    private static final int LONGEST = 5_000_000;

    private final Path browser;
    private final boolean sandbox;
    private final ProcessLimits limits;

    private Chromium(Path browser, boolean sandbox, ProcessLimits limits) {
        this.browser = browser;
        this.sandbox = sandbox;
        this.limits = limits;
    }

    /** The camera that the settings ask for; one that says why when the browser is not there. */
    static PageCamera of(EvidenceSettings settings, ProcessLimits limits) {
        String named = settings.browser();
        if (named == null) {
            return PageCamera.none();
        }
        Optional<Path> found = find(named);
        if (found.isEmpty()) {
            log.warn("Browser {} is not here; pages are kept without pictures", named);
            return (html, png) -> Optional.of("browser " + named + " is not here");
        }
        return new Chromium(found.get(), settings.sandbox(), limits);
    }

    private static Optional<Path> find(String named) {
        var given = Path.of(named);
        var places = given.getNameCount() > 1 || given.isAbsolute()
                ? List.of(given)
                : Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder).resolve(given))
                        .toList();
        return places.stream().filter(Files::isExecutable).findFirst();
    }

    /** One at a time: each takes some hundred megabytes. */
    @Override
    public synchronized Optional<String> draw(String html, Path png) throws InterruptedException {
        if (html.length() > LONGEST) {
            return Optional.of("page is too long for a picture: " + html.length() + " characters");
        }
        Path profile = null;
        try (var page = new OnePage(html)) {
            profile = Files.createTempDirectory("haidang-browser");
            Path raw = profile.resolve("page.png");
            Optional<String> failure = limits.run(start(page, profile, raw));
            if (failure.isPresent()) {
                return failure;
            }
            if (!page.wasServed() || !Files.exists(raw)) {
                return Optional.of("the browser made no picture: " + lastWords(profile));
            }
            Picture.trimmed(raw, png);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("the browser cannot be used: " + e.getMessage());
        } finally {
            TemporaryFolder.delete(profile);
        }
    }

    private Process start(OnePage page, Path profile, Path png) throws IOException {
        var builder = new ProcessBuilder(command(page, profile, png));
        builder.environment().keySet().retainAll(Set.of("PATH", "LANG", "LC_ALL"));
        builder.environment().put("HOME", profile.toString());
        builder.environment().put("TMPDIR", profile.toString());
        return builder.directory(profile.toFile())
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
    }

    private List<String> command(OnePage page, Path profile, Path png) {
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--screenshot=" + png,
                "--window-size=" + WIDTH + "," + HEIGHT,
                "--hide-scrollbars",
                "--force-device-scale-factor=1",
                "--user-data-dir=" + profile.resolve("profile"),
                "--proxy-server=" + page.proxy(),
                // Loopback is not reached directly either.
                "--proxy-bypass-list=<-loopback>",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-extensions",
                "--disable-plugins",
                "--disable-sync",
                "--disable-quic",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-breakpad",
                "--no-first-run",
                "--no-default-browser-check",
                "--no-pings",
                "--mute-audio",
                "--block-new-web-contents",
                "--deny-permission-prompts"));
        if (!sandbox) {
            command.add("--no-sandbox");
        }
        command.add(OnePage.ADDRESS);
        return command;
    }

    private static String lastWords(Path profile) throws IOException {
        var lines = Files.readString(profile.resolve("log"), StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
        return lines.isEmpty() ? "it said nothing" : lines.getLast();
    }
}
