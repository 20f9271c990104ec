package vn.haidang.alerting.channel;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.config.Secret;

/**
 * The bot that tells people by Telegram.
 *
 * @param token of the bot, as BotFather gave it; {@code null} for none
 * @param api address of the bot interface, without the token
 */
public record TelegramSettings(@Nullable Secret token, URI api) {

    public TelegramSettings {
        Web.requirePrivate("api", api);
        if (token != null && !token.reveal().matches("[0-9]{1,20}:[A-Za-z0-9_-]{20,100}")) {
            throw new IllegalArgumentException("token: got something else, expected digits, a colon and letters");
        }
    }
}
