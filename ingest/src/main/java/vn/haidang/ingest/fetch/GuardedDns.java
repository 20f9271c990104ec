package vn.haidang.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/** Resolves a name to its public addresses only; the client connects to exactly what comes back. */
final class GuardedDns implements DnsResolver {

    private final DnsResolver names;

    GuardedDns(DnsResolver names) {
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] open = Arrays.stream(names.resolve(host))
                .filter(PublicAddresses::contains)
                .toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new NotPublicException(host);
        }
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A name with no public address. */
    static final class NotPublicException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublicException(String host) {
            super(host + " has no public address");
        }
    }
}
