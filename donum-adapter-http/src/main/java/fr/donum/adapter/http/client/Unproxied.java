package fr.donum.adapter.http.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of {@code NO_PROXY}: {@code example.fr}, {@code .example.fr} and {@code *.example.fr} except the host and all
 * below it, {@code 10.0.0.0/8} and {@code fd00::/8} a network, {@code *} every host; with a port, there only.
 */
final class Unproxied {
    private static final Pattern WITH_PORT = Pattern.compile("(\\[[^\\]]*\\]|[^:]*):([0-9]{1,5})");
    private static final Pattern NETWORK = Pattern.compile("([0-9a-f.:]+)/([0-9]{1,3})");
    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final Pattern ADDRESS = Pattern.compile(BYTE + "(\\." + BYTE + "){3}|[0-9a-f:]*:[0-9a-f:.]*");
    private static final int ANY = -1;

    private final String host;
    private final int port;

    /** @param entry in lower case */
    Unproxied(String entry) {
        Matcher withPort = WITH_PORT.matcher(entry);
        boolean isPort = withPort.matches();
        this.port = isPort ? Integer.parseInt(withPort.group(2)) : ANY;
        this.host = (isPort ? withPort.group(1) : entry)
                .replaceFirst("^\\[(.*)\\]$", "$1")
                .replaceFirst("^\\*?\\.", "");
    }

    boolean covers(String asked, int at) {
        if (host.isEmpty() || (port != ANY && port != at)) {
            return false;
        }
        Matcher network = NETWORK.matcher(host);
        return network.matches()
                ? isWithin(asked, network.group(1), Integer.parseInt(network.group(2)))
                : host.equals("*") || asked.equals(host) || asked.endsWith("." + host);
    }

    /** Only a host that is written as a number is in a network: no name is looked up for this. */
    private static boolean isWithin(String asked, String network, int bits) {
        byte[] one = bytes(asked);
        byte[] other = bytes(network);
        if (one.length == 0 || one.length != other.length || bits > one.length * Byte.SIZE) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((one[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The 4 or 16 bytes of a host that is written as a number; none if it is a name. Nothing is looked up. */
    private static byte[] bytes(String host) {
        if (!ADDRESS.matcher(host).matches()) {
            return new byte[0];
        }
        try {
            return InetAddress.getByName(host.contains(":") ? "[" + host + "]" : host)
                    .getAddress();
        } catch (UnknownHostException noNumber) {
            return new byte[0];
        }
    }
}
