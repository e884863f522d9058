package org.sayso.intake.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Refuses addresses of this machine and of private networks, so that a link in a feed cannot make Sayso ask the router or a cloud's metadata service. The
 * name is resolved here and again by the client: a name server that answers differently the second time is not caught.
 */
final class PublicAddress {

    private PublicAddress() {}

    static void require(URI address) throws FetchException {
        String host = address.getHost();
        if (host == null) {
            throw new FetchException("names no host", "check the address");
        }
        try {
            for (InetAddress resolved : InetAddress.getAllByName(host)) {
                if (isPrivate(resolved)) {
                    throw new FetchException(
                            "leads to a private address (" + resolved.getHostAddress() + ")",
                            "allow private addresses if you mean it (--allow-private)");
                }
            }
        } catch (UnknownHostException e) {
            throw new FetchException(
                    "names a host that is not known (" + host + ")", "check the address and the connection");
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean listed = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        boolean uniqueLocal = address instanceof Inet6Address && (first & 0xFE) == 0xFC;
        boolean reserved = bytes.length == 4
                && (first == 0
                        || first >= 240
                        || first == 100 && (second & 0xC0) == 64
                        || first == 198 && (second & 0xFE) == 18);
        return listed || uniqueLocal || reserved;
    }
}
