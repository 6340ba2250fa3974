package fr.donum.adapter.http.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A host that is written as a number. */
public final class IpAddress {
    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final Pattern NUMBER = Pattern.compile(BYTE + "(\\." + BYTE + "){3}|[0-9a-f:]*:[0-9a-f:.]*");

    private IpAddress() {}

    /** Its 4 or 16 bytes; none if it is a name. Nothing is looked up. */
    public static byte[] bytes(String host) {
        if (!NUMBER.matcher(host).matches()) {
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
