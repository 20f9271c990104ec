package vn.haidang.analyze.result;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/**
 * An article within its story.
 *
 * @param language ISO 639-1, or "und"
 * @param time when it came out: as its publisher claims, where that is within 30 days before it was first seen, else
 *     when it was first seen
 * @param copiedFrom id of the earlier article whose text it shares most; {@code null} unless it is a copy
 * @param containment how much of the shorter of the two stands in the other, from 0 to 1; 0 unless it is a copy
 */
public record StoryMember(
        String articleId,
        URI url,
        Source source,
        String title,
        String language,
        Instant time,
        Mode mode,
        MemberRole role,
        @Nullable String copiedFrom,
        double containment) {}
