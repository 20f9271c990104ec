package vn.haidang.dashboards.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an archive anew without the time of packing, its entries in a fixed order. */
final class SteadyZip {

    /** The earliest that the format knows. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Readers look for it first. */
    private static final String CONTENTS = "[Content_Types].xml";

    private SteadyZip() {}

    static byte[] of(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            byte[] contents = entries.remove(CONTENTS);
            if (contents != null) {
                put(out, CONTENTS, contents);
            }
            for (var entry : entries.entrySet()) {
                put(out, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
