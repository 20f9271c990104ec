package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.article.EvidenceShelf;
import vn.haidang.ingest.article.PageCopy;
import vn.haidang.ingest.article.PagePicture;

/** Hands out what lies in the evidence folder, after comparing its hash. */
public final class WarcShelf implements EvidenceShelf {

    private static final Logger log = LoggerFactory.getLogger(WarcShelf.class);

    private final Path folder;

    public WarcShelf(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> page(PageCopy copy) {
        try {
            return checked(
                    copy.file(),
                    copy.sha256(),
                    WarcPage.read(folder.resolve(copy.file()), copy.offset()).body());
        } catch (IOException e) {
            log.warn("The copy in {} at {} cannot be handed out: {}", copy.file(), copy.offset(), e.toString());
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> picture(PagePicture picture) {
        String file = picture.file();
        String hash = picture.sha256();
        if (file == null || hash == null) {
            return Optional.empty();
        }
        try {
            return checked(file, hash, Files.readAllBytes(folder.resolve(file)));
        } catch (IOException e) {
            log.warn("The picture {} cannot be handed out: {}", file, e.toString());
            return Optional.empty();
        }
    }

    private static Optional<byte[]> checked(String file, String hash, byte[] bytes) {
        if (Sha256.hex(bytes).equals(hash)) {
            return Optional.of(bytes);
        }
        log.error("{} is not what it was when it was kept: it has another SHA-256 than recorded", file);
        return Optional.empty();
    }
}
