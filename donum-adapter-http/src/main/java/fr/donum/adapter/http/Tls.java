package fr.donum.adapter.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Whom to trust besides the well-known authorities, and the certificate to show. */
final class Tls {
    private static final Pattern CERTIFICATE = block("CERTIFICATE");
    private static final Pattern KEY = block("PRIVATE KEY");

    private Tls() {}

    static void configure(OkHttpClient.Builder client, Options options) throws Fault {
        Optional<String> authority = options.text("ca");
        Optional<String> shown = options.text("client-cert");
        if (authority.isEmpty() && shown.isEmpty()) {
            return;
        }
        HandshakeCertificates.Builder certificates =
                new HandshakeCertificates.Builder().addPlatformTrustedCertificates();
        if (authority.isPresent()) {
            trust(authority.get(), certificates);
        }
        if (shown.isPresent()) {
            show(shown.get(), options, certificates);
        }
        HandshakeCertificates built = certificates.build();
        client.sslSocketFactory(built.sslSocketFactory(), built.trustManager());
    }

    private static void trust(String file, HandshakeCertificates.Builder certificates) throws Fault {
        try {
            String text = Files.readString(Path.of(file), StandardCharsets.ISO_8859_1);
            List<String> blocks = blocks(CERTIFICATE, text);
            if (blocks.isEmpty()) {
                throw Fault.of(HttpIssue.HTTP_BAD_TLS_FILE, file, "ca");
            }
            for (String block : blocks) {
                certificates.addTrustedCertificate(certificate(block));
            }
        } catch (IOException | GeneralSecurityException unusable) {
            throw Fault.of(HttpIssue.HTTP_BAD_TLS_FILE, file, "ca").because(unusable);
        }
    }

    private static void show(String file, Options options, HandshakeCertificates.Builder certificates) throws Fault {
        try {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (text.contains("-----BEGIN")) {
                showPem(text, options.secret("client-key").orElse(text), certificates);
            } else {
                showStore(
                        bytes, options.secret("client-cert-password").orElse("").toCharArray(), certificates);
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            throw Fault.of(HttpIssue.HTTP_BAD_TLS_FILE, file, "client-cert").because(unusable);
        }
    }

    private static void showPem(String text, String keyText, HandshakeCertificates.Builder certificates)
            throws GeneralSecurityException {
        List<String> chain = blocks(CERTIFICATE, text);
        String key = String.join("\n", blocks(KEY, keyText));
        HeldCertificate held = HeldCertificate.decode((chain.isEmpty() ? "" : chain.get(0)) + "\n" + key);
        X509Certificate[] others = new X509Certificate[Math.max(0, chain.size() - 1)];
        for (int i = 0; i < others.length; i++) {
            others[i] = certificate(chain.get(i + 1));
        }
        certificates.heldCertificate(held, others);
    }

    private static void showStore(byte[] bytes, char[] password, HandshakeCertificates.Builder certificates)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(bytes), password);
        for (String alias : java.util.Collections.list(store.aliases())) {
            if (store.getKey(alias, password) instanceof PrivateKey key) {
                Certificate[] chain = store.getCertificateChain(alias);
                X509Certificate[] all = Arrays.copyOf(chain, chain.length, X509Certificate[].class);
                HeldCertificate held = new HeldCertificate(new KeyPair(all[0].getPublicKey(), key), all[0]);
                certificates.heldCertificate(held, Arrays.copyOfRange(all, 1, all.length));
                return;
            }
        }
        throw new GeneralSecurityException("No private key");
    }

    private static X509Certificate certificate(String block) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(block.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static List<String> blocks(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Pattern block(String type) {
        return Pattern.compile("-----BEGIN " + type + "-----[^-]*-----END " + type + "-----");
    }
}
