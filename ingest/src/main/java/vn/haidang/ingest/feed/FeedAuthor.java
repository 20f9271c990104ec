package vn.haidang.ingest.feed;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.page.PlainText;

/** The name in an author field; the address beside it is nobody's business. */
final class FeedAuthor {

    private static final String ADDRESS = "\\S{1,64}@\\S{1,255}?";

    /** {@code an@a.vn (Nhật An)}. */
    private static final Pattern NAME_LAST = Pattern.compile("^" + ADDRESS + "\\s*\\((.{1,200})\\)$");

    /** {@code Nhật An (an@a.vn)}, {@code Nhật An <an@a.vn>}. */
    private static final Pattern NAME_FIRST = Pattern.compile("^(.{1,200}?)\\s*[(<]" + ADDRESS + "[)>]$");

    private FeedAuthor() {}

    static @Nullable String name(@Nullable String claimed) {
        if (claimed == null) {
            return null;
        }
        String line = PlainText.line(claimed);
        String name =
                NAME_FIRST.matcher(NAME_LAST.matcher(line).replaceFirst("$1")).replaceFirst("$1");
        return name.isEmpty() ? null : name;
    }
}
