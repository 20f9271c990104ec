package vn.haidang.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses, {@code 10.0.0.0/8} or {@code fc00::/7}. */
final class Cidr {

    private final byte[] prefix;
    private final int bits;

    private Cidr(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /** @throws IllegalArgumentException when the text is no block */
    static Cidr of(String text) {
        String[] parts = text.split("/", 2);
        try {
            return new Cidr(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("got '" + text + "', expected a block such as 10.0.0.0/8", e);
        }
    }

    boolean contains(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The IPv4 address that stands in an IPv6 address, from a byte on. */
    static InetAddress embedded(byte[] address, int from) {
        byte[] four = {address[from], address[from + 1], address[from + 2], address[from + 3]};
        try {
            return InetAddress.getByAddress(four);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are always an address", e);
        }
    }
}
