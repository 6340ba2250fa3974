package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault that a client certificate may have, in a sentence of its own, before anything is sent. */
class ClientCertificateTest extends ServedPages {
    private static final byte[] PBES2 = HexFormat.of().parseHex("06092a864886f70d01050d");
    private static final String PASSWORD = "Passw0rd-of-test";
    private static final HeldCertificate CLIENT =
            new HeldCertificate.Builder().commonName("donum").build();
    private static final HeldCertificate OTHER = new HeldCertificate.Builder().build();
    private static final HeldCertificate RSA =
            new HeldCertificate.Builder().rsa2048().build();
    private static final HeldCertificate OF_MARCH = valid(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 31));
    private static final HeldCertificate SERVER =
            new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();

    private SourceSettings shown(String content) throws IOException {
        return settings().with("client-cert", file("client.pem", content));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1)
                .toString();
    }

    private String store(KeyStore store, String password) throws Exception {
        Path file = folder.resolve("client.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file.toString();
    }

    private static KeyStore empty() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static String encryptedKey(HeldCertificate held) throws Exception {
        String algorithm = "PBEWithHmacSHA256AndAES_256";
        SecretKey key = SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(PASSWORD.toCharArray()));
        Cipher cipher = Cipher.getInstance(algorithm);
        cipher.init(Cipher.ENCRYPT_MODE, key);
        byte[] packed = cipher.doFinal(held.keyPair().getPrivate().getEncoded());
        byte[] algorithmId = der(0x30, PBES2, cipher.getParameters().getEncoded());
        byte[] info = der(0x30, algorithmId, der(0x04, packed));
        return encryptedBlock(info);
    }

    private static String encryptedBlock(byte[] info) {
        return "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(info)
                + "\n-----END ENCRYPTED PRIVATE KEY-----\n";
    }

    /** A value of ASN.1 of at most 65 535 bytes. */
    private static byte[] der(int type, byte[]... parts) {
        Buffer content = new Buffer();
        for (byte[] part : parts) {
            content.write(part);
        }
        int size = (int) content.size();
        Buffer whole = new Buffer().writeByte(type).writeByte(0x82).writeShort(size);
        whole.write(content, size);
        return whole.readByteArray();
    }

    private void isTold(SourceSettings settings, String code, String what) {
        SourceException failure = failure(settings);

        assertThat(failure.getCause()).hasMessage(code);
        assertThat(failure.kind()).isEqualTo(SourceException.Kind.CONFIGURATION);
        assertThat(failure)
                .hasMessageContaining(what)
                .hasMessageContaining("for localhost:" + server.getPort())
                .hasMessageNotContaining(PASSWORD);
        assertThat(failure.remedy()).isNotBlank();
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void a_file_without_a_certificate() throws Exception {
        isTold(shown(CLIENT.privateKeyPkcs8Pem()), "http.cert-missing", "holds no certificate");
    }

    @Test
    void a_certificate_without_a_key() throws Exception {
        isTold(shown(CLIENT.certificatePem()), "http.cert-no-key", "has no private key");
    }

    @Test
    void a_key_of_the_older_format() throws Exception {
        isTold(
                shown(RSA.certificatePem() + RSA.privateKeyPkcs1Pem()),
                "http.cert-key-format",
                "in a format that donum does not read");
    }

    @Test
    void a_key_encrypted_in_a_way_that_java_does_not_know() throws Exception {
        byte[] unknown = der(0x30, der(0x30, HexFormat.of().parseHex("06032a0304")), der(0x04, new byte[] {1, 2, 3}));

        isTold(
                shown(CLIENT.certificatePem() + encryptedBlock(unknown))
                        .with("client-cert-password", new Secret(PASSWORD)),
                "http.cert-key-format",
                "in a format that donum does not read");
    }

    @Test
    void the_key_of_another_certificate() throws Exception {
        isTold(
                shown(CLIENT.certificatePem() + OTHER.privateKeyPkcs8Pem()),
                "http.cert-foreign-key",
                "is not that of the client certificate");
        isTold(
                shown(CLIENT.certificatePem()).with("client-key", new Secret(RSA.privateKeyPkcs8Pem())),
                "http.cert-foreign-key",
                "is not that of the client certificate");
    }

    @Test
    void a_certificate_that_has_expired_or_is_not_valid_yet() throws Exception {
        SourceSettings settings = shown(OF_MARCH.certificatePem() + OF_MARCH.privateKeyPkcs8Pem());

        clock = on("2031-04-01");
        isTold(settings, "http.cert-expired", "expired on 2031-03-31");
        clock = on("2031-02-28");
        isTold(settings, "http.cert-not-yet-valid", "is not valid before 2031-03-01");
    }

    @Test
    void a_certificate_is_valid_by_the_clock_of_the_host() throws Exception {
        serve(page("null", "a"));
        clock = on("2031-03-15");

        assertThat(read(shown(OF_MARCH.certificatePem() + OF_MARCH.privateKeyPkcs8Pem()))
                        .accepted())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, http.cert-expired, expired on 1999-12-31",
        "2999-12-31, http.cert-not-yet-valid, before 2999-12-01"
    })
    void a_host_that_tells_no_time_has_that_of_java(LocalDate end, String code, String what) throws Exception {
        HeldCertificate held = valid(end.withDayOfMonth(1), end);

        isTold(shown(held.certificatePem() + held.privateKeyPkcs8Pem()), code, what);
    }

    private static HeldCertificate valid(LocalDate first, LocalDate last) {
        return new HeldCertificate.Builder()
                .validityInterval(
                        first.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(),
                        last.atTime(23, 59).toInstant(ZoneOffset.UTC).toEpochMilli())
                .build();
    }

    /** A clock that stands at noon. */
    private static Clock on(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    @Test
    void an_encrypted_key_without_its_password_or_with_another() throws Exception {
        SourceSettings settings = shown(CLIENT.certificatePem() + encryptedKey(CLIENT));

        isTold(settings, "http.cert-no-password", "no password is given");
        isTold(settings.with("client-cert-password", new Secret("An0ther-password")), "http.cert-password", "is wrong");
    }

    @Test
    void an_encrypted_key_is_opened_by_its_password() throws Exception {
        HandshakeCertificates certificates = new HandshakeCertificates.Builder()
                .heldCertificate(SERVER)
                .addTrustedCertificate(CLIENT.certificate())
                .build();
        server.useHttps(certificates.sslSocketFactory());
        server.requireClientAuth();
        serve(page("null", "a"));

        read(at(base().replace("http:", "https:"))
                .with("ca", file("ca.pem", SERVER.certificatePem()))
                .with("client-cert", file("client.pem", CLIENT.certificatePem()))
                .with("client-key", new Secret(encryptedKey(CLIENT)))
                .with("client-cert-password", new Secret(PASSWORD)));

        assertThat(server.takeRequest().getHandshake().peerPrincipal()).hasToString("CN=donum");
    }

    @Test
    void a_store_with_another_password_or_none() throws Exception {
        KeyStore store = empty();
        store.setKeyEntry(
                "k", CLIENT.keyPair().getPrivate(), PASSWORD.toCharArray(), new Certificate[] {CLIENT.certificate()});
        SourceSettings settings = settings().with("client-cert", store(store, PASSWORD));

        isTold(settings.with("client-cert-password", new Secret("An0ther-password")), "http.cert-password", "is wrong");
        isTold(settings, "http.cert-no-password", "no password is given");
    }

    @Test
    void a_store_without_a_key() throws Exception {
        KeyStore store = empty();
        store.setCertificateEntry("c", CLIENT.certificate());

        isTold(
                settings()
                        .with("client-cert", store(store, PASSWORD))
                        .with("client-cert-password", new Secret(PASSWORD)),
                "http.cert-no-key",
                "has no private key");
    }

    @Test
    void a_file_that_is_no_certificate_at_all_or_not_there() throws Exception {
        isTold(shown("0\u0082garbage"), "http.bad-tls-file", "cannot be used");
        isTold(shown(""), "http.bad-tls-file", "cannot be used");
        isTold(
                shown("-----BEGIN CERTIFICATE-----\n%%%%\n-----END CERTIFICATE-----\n"),
                "http.bad-tls-file",
                "cannot be used");
        isTold(
                settings().with("client-cert", folder.resolve("absent.pem").toString()),
                "http.tls-file-missing",
                "does not exist");
        isTold(settings().with("client-cert", folder.toString()), "http.tls-file-missing", "does not exist");
    }
}
