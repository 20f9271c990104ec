package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.haidang.ingest.article.PageCopy;
import vn.haidang.ingest.article.PagePicture;

/** Compares everything that was kept with what the book says of it. */
public final class EvidenceCheck {

    private EvidenceCheck() {}

    /**
     * What was found.
     *
     * @param pages compared
     * @param pictures compared
     * @param faults what is missing or changed, one line each, with file and place
     * @param notes what is no fault: what a crash broke off
     */
    public record Report(int pages, int pictures, List<String> faults, List<String> notes) {
        public Report {
            faults = List.copyOf(faults);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Reads every record and every picture again.
     *
     * @param folder of the evidence
     * @throws IOException when the folder cannot be listed
     */
    public static Report of(Path folder) throws IOException {
        int pages = 0;
        int pictures = 0;
        List<String> faults = new ArrayList<>();
        for (var entry : CaptureBook.open(folder).all()) {
            PageCopy page = entry.capture().page();
            StoredVisit stored = entry.stored();
            if (page != null && stored != null) {
                pages++;
                visitFault(folder, stored, page).ifPresent(faults::add);
            }
            PagePicture picture = entry.capture().picture();
            if (picture != null && picture.file() != null) {
                pictures++;
                pictureFault(folder, picture).ifPresent(faults::add);
            }
        }
        return new Report(pages, pictures, faults, notes(folder));
    }

    /** The stored bytes tell of any change, the page itself whether the book fits what it is about. */
    private static Optional<String> visitFault(Path folder, StoredVisit stored, PageCopy page) {
        String where = stored.file() + ", bytes " + stored.offset() + " to " + (stored.offset() + stored.length());
        Path file = folder.resolve(page.file());
        try {
            byte[] bytes = WarcScan.bytes(file, stored.offset(), stored.length());
            if (!Sha256.hex(bytes).equals(stored.sha256())) {
                return Optional.of(where + ": changed since they were written (" + page.url() + ")");
            }
            byte[] body = WarcPage.read(file, page.offset()).body();
            return Sha256.hex(body).equals(page.sha256())
                    ? Optional.empty()
                    : Optional.of(where + ": the page has another SHA-256 than recorded (" + page.url() + ")");
        } catch (IOException e) {
            return Optional.of(where + ": cannot be read: " + e.getMessage() + " (" + page.url() + ")");
        }
    }

    private static Optional<String> pictureFault(Path folder, PagePicture picture) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(String.valueOf(picture.file())));
            return Sha256.hex(bytes).equals(picture.sha256())
                    ? Optional.empty()
                    : Optional.of(picture.file() + ": changed since it was written");
        } catch (IOException e) {
            return Optional.of(picture.file() + ": cannot be read: " + e.getMessage());
        }
    }

    private static List<String> notes(Path folder) throws IOException {
        List<String> notes = new ArrayList<>();
        for (var month : Months.of(folder)) {
            for (var file : WarcStore.files(month)) {
                String fault = WarcScan.of(folder, file).fault();
                if (fault != null) {
                    notes.add(WarcStore.name(folder, file) + ": reading in order ends " + fault);
                }
            }
        }
        return notes;
    }
}
