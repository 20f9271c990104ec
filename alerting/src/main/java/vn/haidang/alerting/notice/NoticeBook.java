package vn.haidang.alerting.notice;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.alerting.notify.Message;
import vn.haidang.ingest.config.ConfigException;
import vn.haidang.ingest.config.YamlFile;

/** Who is told what in this installation; safe for use by many threads. */
public final class NoticeBook {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeBook.class);
    private static final Set<String> BUILT_IN = Set.of(Message.EMAIL, Message.TELEGRAM);

    private final NoticeFile file;
    private final Set<String> channels;
    private final Map<String, String> provinces;
    private final URI publicUrl;

    private NoticeBook(NoticeFile file, Set<String> channels, Map<String, String> provinces, URI publicUrl) {
        this.file = file;
        this.channels = Set.copyOf(channels);
        this.provinces = Map.copyOf(provinces);
        this.publicUrl = publicUrl;
    }

    /**
     * The recipients of a file.
     *
     * @param channels names of those that are configured; an address of another one is not used
     * @param provinces names of the watched provinces by id
     * @param publicUrl address of the console as readers reach it
     * @throws ConfigException naming file, line, key and what was expected
     */
    public static NoticeBook load(Path path, Set<String> channels, Map<String, String> provinces, URI publicUrl) {
        var file = YamlFile.read(path, NoticeFile.class);
        for (var recipient : file.recipients()) {
            check(path, recipient, channels, provinces.keySet());
        }
        return new NoticeBook(file, channels, provinces, publicUrl);
    }

    private static void check(Path path, Recipient recipient, Set<String> channels, Set<String> provinces) {
        String webhook = recipient.webhook();
        if (webhook != null && !channels.contains(webhook)) {
            throw new ConfigException(
                    path,
                    0,
                    "recipients",
                    recipient.id() + ": got webhook '" + webhook + "', expected one of notices.webhooks");
        }
        Set<String> unknown = new TreeSet<>(recipient.provinces() == null ? Set.of() : recipient.provinces());
        unknown.removeAll(provinces);
        if (!unknown.isEmpty()) {
            throw new ConfigException(
                    path,
                    0,
                    "recipients",
                    recipient.id() + ": got provinces " + unknown + ", expected some of " + new TreeSet<>(provinces));
        }
    }

    /** Says once, in the log, which addresses are not used because their channel is not configured. */
    public void warnOfUnused() {
        for (String channel : BUILT_IN) {
            long unused = file.recipients().stream()
                    .filter(recipient -> recipient.addresses().containsKey(channel))
                    .count();
            if (unused > 0 && !channels.contains(channel)) {
                LOG.warn(
                        "{} recipients have an address for {}, which is not configured: they are told nothing by it",
                        unused,
                        channel);
            }
        }
    }

    /** One line for an administrator. */
    public String summary() {
        return file.recipients().size() + " recipients; channels: "
                + (channels.isEmpty() ? "none" : channels.stream().sorted().collect(Collectors.joining(", ")));
    }

    List<Recipient> recipients() {
        return file.recipients();
    }

    Set<Role> told(NoticeKind kind) {
        return file.tell().getOrDefault(kind, Set.of());
    }

    Instant release(Severity severity, Instant now) {
        return file.quietHours() == null ? now : file.quietHours().release(severity, now, zone());
    }

    Instant nextDigest(Instant now) {
        return file.nextDigest(now);
    }

    ZoneId zone() {
        return ZoneId.of(file.zone());
    }

    boolean has(String channel) {
        return channels.contains(channel);
    }

    String provinceName(String id) {
        return provinces.getOrDefault(id, id);
    }

    URI link(String province, String rest) {
        return URI.create(publicUrl.toString().replaceAll("/+$", "") + "/" + province + "/alerts" + rest);
    }
}
