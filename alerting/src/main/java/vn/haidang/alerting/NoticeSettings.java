package vn.haidang.alerting;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.haidang.alerting.channel.Channel;
import vn.haidang.alerting.channel.Channels;
import vn.haidang.alerting.channel.TelegramSettings;
import vn.haidang.alerting.channel.WebhookSettings;
import vn.haidang.alerting.channel.mail.SmtpSettings;
import vn.haidang.alerting.notice.NoticeBook;
import vn.haidang.alerting.notify.Message;
import vn.haidang.alerting.outbox.RetryPolicy;

/**
 * The part of the configuration about notices to people and other systems.
 *
 * @param file that says who is told what
 * @param publicUrl address of the console as readers reach it, for links
 * @param webhooks systems that are told, by name
 */
public record NoticeSettings(
        Path file,
        URI publicUrl,
        SmtpSettings smtp,
        TelegramSettings telegram,
        Map<String, WebhookSettings> webhooks,
        RetryPolicy retry) {

    public NoticeSettings {
        webhooks = Map.copyOf(webhooks);
        if (publicUrl.getHost() == null || !Set.of("http", "https").contains(publicUrl.getScheme())) {
            throw new IllegalArgumentException(
                    "publicUrl: got '" + publicUrl + "', expected an address such as https://haidang.example.vn");
        }
        for (String name : webhooks.keySet()) {
            boolean taken = name.equals(Message.EMAIL) || name.equals(Message.TELEGRAM);
            if (taken || !name.matches("[a-z0-9-]{1,50}")) {
                throw new IllegalArgumentException("webhooks: got name '" + name
                        + "', expected small letters, digits and -, not email or telegram");
            }
        }
    }

    /** The channels that are configured, by name. */
    public Map<String, Channel> channels(Clock clock) {
        return Channels.of(smtp, telegram, webhooks, clock);
    }

    /**
     * Who is told what.
     *
     * @param provinces names of the watched provinces by id
     * @throws vn.haidang.ingest.config.ConfigException naming file, line, key and what was expected
     */
    public NoticeBook book(Map<String, String> provinces) {
        Set<String> names = new TreeSet<>(channels(Clock.systemUTC()).keySet());
        return NoticeBook.load(file, names, provinces, publicUrl);
    }
}
