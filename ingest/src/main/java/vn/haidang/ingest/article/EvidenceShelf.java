package vn.haidang.ingest.article;

import java.util.Optional;

/** Where kept pages and their pictures can be had; what is handed out has the hash that its record names. */
public interface EvidenceShelf {

    /** The body of a page as it was kept; empty when it is not here, or not what it was. */
    Optional<byte[]> page(PageCopy copy);

    /** The picture, PNG; empty when there is none, it is not here, or it is not what it was. */
    Optional<byte[]> picture(PagePicture picture);

    /** A shelf with nothing on it, where the evidence folder is not at hand. */
    static EvidenceShelf empty() {
        return new EvidenceShelf() {
            @Override
            public Optional<byte[]> page(PageCopy copy) {
                return Optional.empty();
            }

            @Override
            public Optional<byte[]> picture(PagePicture picture) {
                return Optional.empty();
            }
        };
    }
}
