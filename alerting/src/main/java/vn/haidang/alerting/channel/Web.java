package vn.haidang.alerting.channel;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;

/** Addresses that an administrator may name. */
final class Web {

    private Web() {}

    /** @throws IllegalArgumentException when what goes there could be read on the way, or the address may hold a secret */
    static void requirePrivate(String what, URI address) {
        if (address.getScheme() == null
                || address.getHost() == null
                || !Set.of("http", "https").contains(address.getScheme())
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    what + ": got '" + address + "', expected http or https, a host, and no user or fragment");
        }
        if (!address.getScheme().equals("https") && !isThisMachine(address.getHost())) {
            throw new IllegalArgumentException(what + ": got '" + address + "', expected https, or this machine");
        }
    }

    static boolean isThisMachine(String host) {
        try {
            return host.equals("localhost")
                    || InetAddress.ofLiteral(host.replaceAll("^\\[|]$", "")).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
