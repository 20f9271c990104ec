package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Only one process writes into an evidence folder. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws IllegalStateException when another one does already */
    static FolderLock take(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Of this very process.
        }
        channel.close();
        throw new IllegalStateException("another process keeps evidence in " + folder + ", expected one at a time");
    }

    /** The lock goes with the channel. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
