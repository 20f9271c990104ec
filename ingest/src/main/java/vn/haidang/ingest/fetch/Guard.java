package vn.haidang.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** What an address must look like before anything is done with it; the answer is the reason against it. */
final class Guard {

    private final Reach reach;

    Guard(Reach reach) {
        this.reach = reach;
    }

    Optional<String> refuse(URI url) {
        if (!isHttp(url) && !isHttps(url)) {
            return Optional.of("scheme is " + url.getScheme() + ", expected http or https");
        }
        if (url.getHost() == null || url.getRawUserInfo() != null) {
            return Optional.of("expected a plain host name in the address");
        }
        return reach == Reach.PUBLIC && isPrivateLiteral(url.getHost())
                ? Optional.of(url.getHost() + " is not a public address")
                : Optional.empty();
    }

    Optional<String> refuse(URI from, URI to) {
        return isHttps(from) && isHttp(to) ? Optional.of("redirect from https down to http") : refuse(to);
    }

    /** Stands before the resolver too, because a proxy resolves names for us. */
    private static boolean isPrivateLiteral(String host) {
        try {
            return !PublicAddresses.contains(InetAddress.ofLiteral(host.replaceAll("^\\[|]$", "")));
        } catch (IllegalArgumentException e) {
            // No literal: a name, or a number such as 2130706433 that only resolvers take for an address.
            return host.matches("[0-9.]+|0[xX].*") || isLocalName(host);
        }
    }

    private static boolean isLocalName(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        return name.equals("localhost") || name.endsWith(".localhost");
    }

    private static boolean isHttp(URI url) {
        return "http".equalsIgnoreCase(url.getScheme());
    }

    private static boolean isHttps(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }
}
