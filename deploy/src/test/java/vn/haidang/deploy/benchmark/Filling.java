package vn.haidang.deploy.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.dashboards.archive.Archive;
import vn.haidang.dashboards.archive.ArchiveFiller;
import vn.haidang.deploy.benchmark.MadePress.Told;

/** Writes made-up press into an archive, once. */
final class Filling {

    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);
    private static final int WRITERS = 2;
    private static final int STORIES_AT_ONCE = 100;
    private static final int TOLD_EVERY = 20_000;

    private final Archive archive;
    private final ArchiveFiller filler;
    private final MadePress press;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();
    private final long start = System.nanoTime();

    Filling(Archive archive, MadePress press) {
        this.archive = archive;
        this.filler = new ArchiveFiller(archive, press.end());
        this.press = press;
    }

    /** Up to so many articles; a mark in the folder says that it was done before. */
    void to(int articles, Path folder) throws Exception {
        Path mark = folder.resolve("filled");
        if (Files.exists(mark)) {
            return;
        }
        Callable<Integer> writer = () -> {
            while (written.get() < articles) {
                write(next.getAndAdd(STORIES_AT_ONCE));
            }
            return written.get();
        };
        Together.run(WRITERS, IntStream.range(0, WRITERS).mapToObj(i -> writer).toList());
        archive.count(press.province(), "");
        Files.createFile(mark);
    }

    private void write(int from) {
        List<Told> told = IntStream.range(from, from + STORIES_AT_ONCE)
                .mapToObj(press::story)
                .toList();
        var some = told.stream().flatMap(story -> story.articles().stream()).toList();
        filler.write(some, told.stream().map(Told::story).toList());
        int now = written.addAndGet(some.size());
        if (now / TOLD_EVERY > (now - some.size()) / TOLD_EVERY) {
            LOG.info("{} articles in {} s", now, (System.nanoTime() - start) / 1_000_000_000);
        }
    }
}
