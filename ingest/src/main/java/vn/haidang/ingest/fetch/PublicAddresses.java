package vn.haidang.ingest.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the open internet, by an explicit table.
 *
 * <p>Java's own predicates call two thirds of the special blocks public. Source: IANA special-purpose address
 * registries.
 */
final class PublicAddresses {

    private static final List<Cidr> NOT_PUBLIC = Stream.of(
                    // this network, private, shared (CGNAT), loopback, link-local, private
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    // protocol assignments, documentation, 6to4 relays, private, AMT
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.52.193.0/24",
                    // benchmarks, documentation, multicast, reserved and broadcast
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Cidr::of)
            .toList();

    /** All of IPv6 that is given out at all; everything outside (loopback, fc00, fe80, ff00…) is refused by not being here. */
    private static final Cidr GLOBAL_UNICAST = Cidr.of("2000::/3");

    private static final List<Cidr> NOT_PUBLIC_V6 = Stream.of(
                    // Teredo, benchmarks, ORCHID, protocol assignments; documentation, twice; segment routing
                    "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16")
            .map(Cidr::of)
            .toList();

    /** Blocks whose addresses carry an IPv4 address, and the byte it starts at. */
    private static final List<Carrier> CARRIERS = List.of(
            new Carrier(Cidr.of("::ffff:0:0:0/96"), 12), // SIIT
            new Carrier(Cidr.of("64:ff9b::/96"), 12), // NAT64
            new Carrier(Cidr.of("2002::/16"), 2)); // 6to4

    private PublicAddresses() {}

    /** False also for an address with a scope id. IPv4-mapped addresses reach us as IPv4. */
    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (!(address instanceof Inet6Address inet6)) {
            return NOT_PUBLIC.stream().noneMatch(block -> block.contains(bytes));
        }
        if (inet6.getScopeId() != 0 || inet6.getScopedInterface() != null) {
            return false;
        }
        return CARRIERS.stream()
                .filter(carrier -> carrier.block().contains(bytes))
                .findFirst()
                .map(carrier -> contains(Cidr.embedded(bytes, carrier.from())))
                .orElseGet(() -> GLOBAL_UNICAST.contains(bytes)
                        && NOT_PUBLIC_V6.stream().noneMatch(block -> block.contains(bytes)));
    }

    private record Carrier(Cidr block, int from) {}
}
