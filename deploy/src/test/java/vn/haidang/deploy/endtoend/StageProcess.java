package vn.haidang.deploy.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.haidang.deploy.embedded.EmbeddedServers;

/** One stage of the product in a process of its own, to be killed without warning. */
record StageProcess(Process process) implements AutoCloseable {

    /** Begins; what it says goes to a file beside the configuration. */
    static StageProcess start(String stage, Path configuration) throws IOException {
        return new StageProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dhaidang.home=target/haidang",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.haidang.deploy.Main",
                        "run",
                        "--only=" + stage,
                        "--config=" + configuration)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        configuration.resolveSibling(stage + ".log").toFile()))
                .start());
    }

    /** A configuration that points to running servers; short sessions, so that the next process is let in soon. */
    static Path configuration(Path folder, EmbeddedServers servers) throws IOException {
        return Files.writeString(
                folder.resolve("haidang.yaml"), """
                data: "%s"
                kafka:
                  bootstrap: "%s"
                  properties:
                    session.timeout.ms: "6000"
                elasticsearch:
                  url: "%s"
                """.formatted(folder, servers.bootstrap(), servers.elasticsearchUrl()));
    }

    /** Kills it without warning (SIGKILL). */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
