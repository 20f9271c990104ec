package vn.haidang.alerting.notice;

import java.net.URI;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.result.Response;

/** Notices in one language, from {@code notices_vi} and {@code notices_en} beside this class. */
final class Wording {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    /** What a telephone shows of a subject, and somewhat more. */
    private static final int HEADLINE = 120;

    private static final int SENTENCE = 600;
    private static final int WHY = 1_000;
    private static final int NAME = 100;
    private static final int DIGEST_LINES = 100;

    private final ResourceBundle messages;
    private final ZoneId zone;

    private Wording(Locale language, ZoneId zone) {
        this.messages = ResourceBundle.getBundle(
                "vn.haidang.alerting.notice.notices",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.zone = zone;
    }

    static Wording in(String language, ZoneId zone) {
        return new Wording(language.equals("vi") ? Locale.of("vi") : Locale.ENGLISH, zone);
    }

    /** Severity, province, what happened where it is not simply new, class, headline. */
    String subject(NoticeEvent event, Alert alert, String province) {
        var words = new StringJoiner(" · ", "[" + severity(alert.severity()) + "] ", "");
        words.add(province);
        if (event.kind() != NoticeKind.RAISED) {
            words.add(say("kind." + event.kind().word()));
        }
        return words.add(response(alert.response()) + ": " + headline(alert)).toString();
    }

    String body(NoticeEvent event, Alert alert, String province, URI link) {
        var first = alert.first();
        var spread = alert.story().spread();
        var lines = new StringJoiner("\n");
        lines.add(say("asked." + event.kind().word())).add("");
        if (event.officer() != null) {
            lines.add(say("officer", Plain.line(event.officer(), NAME), Plain.line(event.why(), WHY)))
                    .add("");
        }
        lines.add(say("headline", headline(alert)));
        lines.add(say("sentence", Plain.line(alert.sentence(), SENTENCE)));
        lines.add(say("published", Plain.line(first.source().name(), NAME), time(first.firstSeenAt())));
        lines.add(say("spread", spread.outlets(), spread.articles(), spread.copies()))
                .add("");
        lines.add(say("severity", severity(alert.severity()), response(alert.response()), province));
        lines.add(say("deadline", time(alert.deadline()))).add("");
        return lines.add(say("link", link)).add("").add(say("foot")).toString();
    }

    /** One line of a digest. */
    String line(Alert alert, String province) {
        return say(
                "digest.line",
                severity(alert.severity()),
                province,
                response(alert.response()),
                headline(alert),
                alert.story().spread().outlets(),
                time(alert.deadline()));
    }

    String digestSubject(int alerts) {
        return say("digest.subject", alerts);
    }

    /** All of them in one text, the latest last. */
    String digestBody(List<DigestLine> lines) {
        var text = new StringJoiner("\n");
        text.add(say("digest.head", lines.size())).add("");
        lines.stream()
                .limit(DIGEST_LINES)
                .forEach(line ->
                        text.add("- " + line.text()).add("  " + line.link()).add(""));
        if (lines.size() > DIGEST_LINES) {
            text.add(say("digest.more", lines.size() - DIGEST_LINES)).add("");
        }
        return text.add(say("foot")).toString();
    }

    private String headline(Alert alert) {
        return Plain.line(alert.story().headline(), HEADLINE);
    }

    private String severity(Severity severity) {
        return say("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    private String response(Response response) {
        return say("response." + response.name().toLowerCase(Locale.ROOT));
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    private String say(String key, Object... words) {
        return new MessageFormat(messages.getString(key), messages.getLocale()).format(words);
    }
}
