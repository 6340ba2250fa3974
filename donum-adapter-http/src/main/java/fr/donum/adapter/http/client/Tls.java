package fr.donum.adapter.http.client;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.http.settings.HttpLimits;
import fr.donum.adapter.http.settings.Options;
import fr.donum.adapter.json.text.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;

/** Whom to trust besides the well-known authorities, and the certificate to show. */
final class Tls {
    private static final char[] IN_MEMORY = "donum".toCharArray();

    private Tls() {}

    static void configure(OkHttpClient.Builder client, Options options) throws Fault {
        String host = Address.host(options.addressAsGiven());
        HandshakeCertificates.Builder trusted = new HandshakeCertificates.Builder().addPlatformTrustedCertificates();
        Optional<String> authority = options.text("ca");
        if (authority.isPresent()) {
            trust(authority.get(), host, trusted);
        }
        Optional<String> shown = options.text("client-cert");
        KeyManager[] keys = shown.isPresent()
                ? keys(new ClientCertificate(shown.get(), host, options).identity(), shown.get(), host)
                : null;
        Authorities authorities = new Authorities(trusted.build().trustManager(), new Validity(options.clock()));
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, new TrustManager[] {authorities}, null);
            client.sslSocketFactory(context.getSocketFactory(), authorities);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
        client.hostnameVerifier(new CertificateNames(new OkHttpClient().hostnameVerifier()));
    }

    private static void trust(String file, String host, HandshakeCertificates.Builder trusted) throws Fault {
        try {
            List<X509Certificate> authorities = Pem.certificates(text(file, "ca", host));
            if (authorities.isEmpty()) {
                throw Fault.of(HttpIssue.HTTP_BAD_TLS_FILE, file, "ca", host);
            }
            authorities.forEach(trusted::addTrustedCertificate);
        } catch (GeneralSecurityException unusable) {
            throw Fault.of(HttpIssue.HTTP_BAD_TLS_FILE, file, "ca", host).because(unusable);
        }
    }

    private static String text(String file, String option, String host) throws Fault {
        return Pem.text(bytes(file, option, host));
    }

    /** What a file holds, which is read up to a limit. */
    static byte[] bytes(String file, String option, String host) throws Fault {
        try {
            Path path = Path.of(file);
            if (Files.notExists(path) || Files.isDirectory(path)) {
                throw Fault.of(HttpIssue.HTTP_TLS_FILE_MISSING, file, option, host);
            }
            if (Files.size(path) > HttpLimits.CERTIFICATE_BYTES) {
                throw Fault.of(HttpIssue.HTTP_BAD_TLS_FILE, file, option, host);
            }
            return Files.readAllBytes(path);
        } catch (Fault known) {
            throw known;
        } catch (IOException | InvalidPathException unreadable) {
            throw Fault.of(HttpIssue.HTTP_BAD_TLS_FILE, file, option, host).because(unreadable);
        }
    }

    private static KeyManager[] keys(ClientCertificate.Identity identity, String file, String host) throws Fault {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "client", identity.key(), IN_MEMORY, identity.chain().toArray(new X509Certificate[0]));
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, IN_MEMORY);
            return factory.getKeyManagers();
        } catch (IOException | GeneralSecurityException unusable) {
            throw Fault.of(HttpIssue.HTTP_BAD_TLS_FILE, file, "client-cert", host)
                    .because(unusable);
        }
    }
}
