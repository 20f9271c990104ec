package vn.haidang.alerting.channel;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import vn.haidang.alerting.channel.mail.MailChannel;
import vn.haidang.alerting.channel.mail.SmtpSettings;
import vn.haidang.alerting.notify.Message;

/** The channels of an installation, by name. */
public final class Channels {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private Channels() {}

    /** Those that are configured. */
    public static Map<String, Channel> of(
            SmtpSettings smtp, TelegramSettings telegram, Map<String, WebhookSettings> webhooks, Clock clock) {
        Map<String, Channel> channels = new TreeMap<>();
        webhooks.forEach((name, webhook) -> channels.put(name, new WebhookChannel(webhook, clock, TIMEOUT)));
        if (telegram.token() != null) {
            channels.put(Message.TELEGRAM, new TelegramChannel(telegram.api(), telegram.token(), TIMEOUT));
        }
        if (smtp.isConfigured()) {
            channels.put(Message.EMAIL, new MailChannel(smtp, TIMEOUT));
        }
        return channels;
    }
}
