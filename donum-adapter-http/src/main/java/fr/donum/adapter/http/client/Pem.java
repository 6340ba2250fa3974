package fr.donum.adapter.http.client;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with {@code -----BEGIN …-----} in them. */
final class Pem {
    private Pem() {}

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static boolean isIn(String text) {
        return text.contains("-----BEGIN ");
    }

    /** @throws GeneralSecurityException if a block is no certificate */
    static List<X509Certificate> certificates(String text) throws GeneralSecurityException {
        List<X509Certificate> found = new ArrayList<>();
        for (String block : block("CERTIFICATE")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList()) {
            found.add((X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(block.getBytes(StandardCharsets.ISO_8859_1))));
        }
        return found;
    }

    /** What the first block of a type holds; empty if there is none. */
    static Optional<byte[]> first(String type, String text) throws GeneralSecurityException {
        Matcher block = block(type).matcher(text);
        if (!block.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(block.group(1).strip()));
        } catch (IllegalArgumentException damaged) {
            throw new GeneralSecurityException(damaged);
        }
    }

    /** Whether there is a block whose type ends so, whatever precedes it. */
    static boolean has(String typeEnd, String text) {
        return Pattern.compile("-----BEGIN [A-Z0-9 ]*" + typeEnd + "-----")
                .matcher(text)
                .find();
    }

    private static Pattern block(String type) {
        return Pattern.compile("-----BEGIN " + type + "-----([^-]*)-----END " + type + "-----");
    }
}
