package vn.haidang.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether two addresses belong to one site: the same host but for {@code www.}, {@code m.} and the like. */
final class SameSite {

    private static final Set<String> DOORS = Set.of("www", "m", "mobile", "amp");

    private SameSite() {}

    static boolean of(URI one, URI other) {
        return one.getHost() != null
                && other.getHost() != null
                && site(one.getHost()).equals(site(other.getHost()));
    }

    static Optional<URI> parse(String address) {
        try {
            return Optional.of(new URI(address.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String site(String host) {
        String[] parts = host.toLowerCase(Locale.ROOT).split("\\.", 2);
        return parts.length == 2 && parts[1].contains(".") && DOORS.contains(parts[0])
                ? parts[1]
                : host.toLowerCase(Locale.ROOT);
    }
}
