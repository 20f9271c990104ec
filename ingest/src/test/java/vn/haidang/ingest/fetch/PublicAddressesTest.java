package vn.haidang.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.169.254",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.170",
                "192.0.2.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::8.8.8.8",
                "::ffff:10.0.0.1",
                "::ffff:0:127.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b:1::8.8.8.8",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1",
                "3fff::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "100::1",
                "5f00::1"
            })
    void specialAddressIsNotPublic(String address) {
        assertFalse(PublicAddresses.contains(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.0.3.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "198.51.99.255",
                "198.51.101.0",
                "203.0.112.255",
                "203.0.114.0",
                "223.255.255.255",
                "8.8.8.8",
                "113.160.0.1",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2001:db7::1",
                "2001:db9::1",
                "2400:cb00::1",
                "2405:4800::1",
                "2003::1",
                "2002:808:808::1",
                "64:ff9b::8.8.8.8",
                "::ffff:8.8.8.8",
                "::ffff:0:8.8.8.8",
                "3ffe::1"
            })
    void neighbourOfASpecialBlockIsPublic(String address) {
        assertTrue(PublicAddresses.contains(InetAddress.ofLiteral(address)));
    }

    @Test
    void addressWithAScopeIsNotPublic() throws UnknownHostException {
        byte[] bytes = InetAddress.ofLiteral("2400:cb00::1").getAddress();
        assertFalse(PublicAddresses.contains(java.net.Inet6Address.getByAddress("x", bytes, 1)));
    }

    @Test
    void resolverDropsPrivateAnswersAndKeepsPublicOnes() throws UnknownHostException {
        var names = new InMemoryDnsResolver();
        var open = InetAddress.ofLiteral("8.8.8.8");
        var shut = InetAddress.ofLiteral("10.0.0.1");
        Map.of("mixed.vn", List.of(shut, open), "inside.vn", List.of(shut))
                .forEach((host, addresses) -> names.add(host, addresses.toArray(InetAddress[]::new)));
        var guarded = new GuardedDns(names);
        assertArrayEquals(new InetAddress[] {open}, guarded.resolve("mixed.vn"));
        assertThrows(GuardedDns.NotPublicException.class, () -> guarded.resolve("inside.vn"));
        assertEquals("mixed.vn", guarded.resolveCanonicalHostname("mixed.vn"));
    }
}
