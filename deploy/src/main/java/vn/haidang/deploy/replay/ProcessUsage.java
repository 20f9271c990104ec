package vn.haidang.deploy.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a process of ours has used so far, as Linux counts it.
 *
 * @param cpu user and system time
 * @param peakMegabytes largest resident set
 */
public record ProcessUsage(String name, Duration cpu, long peakMegabytes) {

    /** One line per process of ours that has used more than a second; empty where there is no /proc. */
    public static List<String> table() {
        var self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .flatMap(process -> of(process).stream())
                .filter(usage -> usage.cpu().toSeconds() > 0)
                .map(ProcessUsage::line)
                .toList();
    }

    private static Optional<ProcessUsage> of(ProcessHandle process) {
        try {
            Path folder = Path.of("/proc", Long.toString(process.pid()));
            long peak = Files.readAllLines(folder.resolve("status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
            var cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
            return Optional.of(new ProcessUsage(name(Files.readString(folder.resolve("cmdline"))), cpu, peak / 1024));
        } catch (IOException e) {
            return Optional.empty(); // it has ended, or this is no Linux
        }
    }

    private static String name(String commandLine) {
        if (commandLine.contains("kafka.Kafka")) {
            return "Kafka";
        }
        if (commandLine.contains("org.elasticsearch.server/")) {
            return "Elasticsearch";
        }
        return commandLine.contains("CliToolLauncher") ? "Elasticsearch starter" : "Hải Đăng";
    }

    private String line() {
        return String.format(Locale.ROOT, "%-22s CPU %7.1f s   peak memory %,6d MB", name, cpu.toMillis() / 1e3, peakMegabytes);
    }
}
