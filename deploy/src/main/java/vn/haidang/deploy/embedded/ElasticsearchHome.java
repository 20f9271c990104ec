package vn.haidang.deploy.embedded;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The unpacked Elasticsearch distribution. */
final class ElasticsearchHome {
    private ElasticsearchHome() {}

    /**
     * The distribution in a folder that holds {@code elasticsearch-VERSION}, or a copy of it in the data folder when
     * the account cannot pass to the original. One copy per version.
     */
    static Path usable(Path distributions, Account account, Path data) {
        try {
            Path original = only(distributions);
            if (account.obstacle(original.resolve("lib")).isEmpty()) {
                return original;
            }
            Path copy = data.resolve(original.getFileName().toString().replace("elasticsearch-", "home-"));
            if (!Files.exists(copy)) {
                copy(original, copy, account);
            }
            return copy;
        } catch (IOException e) {
            throw new ServerException("Cannot use the Elasticsearch in " + distributions + ": " + e, e);
        }
    }

    private static Path only(Path distributions) throws IOException {
        try (Stream<Path> entries = Files.list(distributions)) {
            List<Path> homes = entries.filter(entry -> Files.exists(entry.resolve("bin/elasticsearch")))
                    .toList();
            if (homes.size() != 1) {
                throw new ServerException("Expected one Elasticsearch in " + distributions + ", got " + homes);
            }
            return homes.getFirst();
        }
    }

    /** Under another name first, so that an interrupted copy is never taken for a whole one. */
    private static void copy(Path from, Path to, Account account) throws IOException {
        Path part = Files.createDirectories(to.resolveSibling(to.getFileName() + ".part"));
        try (Stream<Path> paths = Files.walk(from)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                Path target = part.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.deleteIfExists(target);
                    Files.copy(path, target, COPY_ATTRIBUTES);
                }
            }
        }
        account.own(part);
        Files.move(part, to);
    }
}
