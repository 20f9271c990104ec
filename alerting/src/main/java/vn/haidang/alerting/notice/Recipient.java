package vn.haidang.alerting.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.alerting.channel.mail.SmtpSettings;
import vn.haidang.alerting.notify.Message;

/**
 * A person, an office or a system that is told.
 *
 * @param id short and never changed again: part of what keeps a notice from being sent twice
 * @param name shown in the address
 * @param roles in which it is told
 * @param provinces left out, all
 * @param department needed in the role of a department; told of what is routed there
 * @param language {@code vi} or {@code en}; left out, {@code vi}
 * @param from least severity of news that is told at once, the rest comes in the digest; left out, normal
 * @param email address; left out, none
 * @param telegram number of the chat with the bot; left out, none
 * @param webhook name of one of the configuration; left out, none
 */
public record Recipient(
        String id,
        String name,
        Set<Role> roles,
        @Nullable Set<String> provinces,
        @Nullable String department,
        @Nullable String language,
        @Nullable Severity from,
        @Nullable String email,
        @Nullable String telegram,
        @Nullable String webhook) {

    public Recipient {
        require(id.matches("[a-z0-9-]{1,50}"), "id '" + id + "', expected small letters, digits and -");
        require(isLine(name), "name '" + name + "', expected one line");
        roles = Set.copyOf(roles);
        require(!roles.isEmpty(), "no role, expected one or more");
        require(
                !roles.contains(Role.DEPARTMENT) || department != null,
                "no department for " + id + ", expected one with role department");
        require(
                language == null || Set.of("vi", "en").contains(language),
                "language '" + language + "', expected vi or en");
        require(
                email == null || SmtpSettings.isAddress(email),
                "email '" + email + "', expected an address such as truc@example.vn");
        require(
                telegram == null || telegram.matches("-?[0-9]{1,20}|@[A-Za-z0-9_]{3,40}"),
                "telegram '" + telegram + "', expected the number of a chat");
        require(
                email != null || telegram != null || webhook != null,
                "no address for " + id + ", expected email, telegram or webhook");
        provinces = provinces == null ? null : Set.copyOf(provinces);
    }

    String tongue() {
        return Objects.requireNonNullElse(language, "vi");
    }

    boolean watches(String province) {
        return provinces == null || provinces.contains(province);
    }

    /** Whether news of that severity is told at once. */
    boolean wantsAtOnce(Severity severity) {
        return severity.compareTo(Objects.requireNonNullElse(from, Severity.NORMAL)) >= 0;
    }

    /** Addresses by channel. */
    Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        put(addresses, Message.EMAIL, email);
        put(addresses, Message.TELEGRAM, telegram);
        if (webhook != null) {
            addresses.put(webhook, webhook);
        }
        return addresses;
    }

    private static void put(Map<String, String> addresses, String channel, @Nullable String address) {
        if (address != null) {
            addresses.put(channel, address);
        }
    }

    private static boolean isLine(String text) {
        return !text.isBlank() && text.length() <= 200 && text.codePoints().noneMatch(Character::isISOControl);
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("got " + problem);
        }
    }
}
