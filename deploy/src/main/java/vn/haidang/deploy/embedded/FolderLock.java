package vn.haidang.deploy.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One process per data folder; the operating system releases the lock of a process that dies. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder for this process.
     *
     * @throws ServerException when another process, or another start in this one, has it
     */
    static FolderLock acquire(Path folder) {
        var file = folder.resolve("lock");
        try {
            var channel = FileChannel.open(file, CREATE, READ, WRITE);
            if (!locked(channel)) {
                String owner = Files.readString(file).strip();
                channel.close();
                throw new ServerException("The data folder " + folder + " is in use by process " + owner
                        + ": stop that one first, or choose another data folder");
            }
            channel.truncate(0);
            channel.write(UTF_8.encode(ProcessHandle.current().pid() + "\n"));
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new ServerException("Cannot lock the data folder " + folder + ": " + e, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
