package fr.donum.adapter.http.client;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Options;
import fr.donum.adapter.json.text.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The certificate by which a server knows its client, in a file of PEM or PKCS#12, and what may be wrong with it. */
final class ClientCertificate {
    private static final String OPTION = "client-cert";
    private static final String PASSWORD = "client-cert-password";
    private static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";
    private static final byte[] PROBE = {1, 2, 3};

    private final String file;
    private final String host;
    private final Options options;
    private final Validity validity;

    /** @param host whom it is to be shown */
    ClientCertificate(String file, String host, Options options) {
        this.file = file;
        this.host = host;
        this.options = options;
        this.validity = new Validity(options.clock());
    }

    /** A private key, and its certificate with those that vouch for it. */
    record Identity(PrivateKey key, List<X509Certificate> chain) {}

    /** @throws Fault if it cannot be used, or not today */
    Identity identity() throws Fault {
        byte[] bytes = Tls.bytes(file, OPTION, host);
        Identity identity;
        try {
            identity = Pem.isIn(Pem.text(bytes)) ? ofPem(Pem.text(bytes)) : ofStore(bytes);
        } catch (Fault known) {
            throw known;
        } catch (IOException | GeneralSecurityException | RuntimeException unusable) {
            throw fault(HttpIssue.HTTP_BAD_TLS_FILE).because(unusable);
        }
        checkFits(identity);
        checkDays(identity.chain().get(0));
        return identity;
    }

    private Identity ofPem(String text) throws IOException, GeneralSecurityException {
        List<X509Certificate> chain = Pem.certificates(text);
        if (chain.isEmpty()) {
            throw fault(HttpIssue.HTTP_CERT_MISSING);
        }
        String keyText = options.secret("client-key").orElse(text);
        return new Identity(key(keyText, chain.get(0).getPublicKey()), chain);
    }

    private PrivateKey key(String text, PublicKey fitting) throws IOException, GeneralSecurityException {
        byte[] plain = Pem.first("PRIVATE KEY", text).orElse(null);
        byte[] packed = Pem.first(ENCRYPTED, text).orElse(null);
        PKCS8EncodedKeySpec spec;
        if (plain != null) {
            spec = new PKCS8EncodedKeySpec(plain);
        } else if (packed != null) {
            spec = decrypted(packed);
        } else {
            throw fault(Pem.has("PRIVATE KEY", text) ? HttpIssue.HTTP_CERT_KEY_FORMAT : HttpIssue.HTTP_CERT_NO_KEY);
        }
        try {
            return KeyFactory.getInstance(fitting.getAlgorithm()).generatePrivate(spec);
        } catch (GeneralSecurityException anotherKind) {
            throw fault(HttpIssue.HTTP_CERT_FOREIGN_KEY).because(anotherKind);
        }
    }

    private PKCS8EncodedKeySpec decrypted(byte[] packed) throws IOException, GeneralSecurityException {
        char[] password = password();
        EncryptedPrivateKeyInfo info;
        try {
            info = new EncryptedPrivateKeyInfo(packed);
        } catch (IOException unknown) {
            throw fault(HttpIssue.HTTP_CERT_KEY_FORMAT).because(unknown);
        }
        AlgorithmParameters parameters = info.getAlgParameters();
        boolean isNewer = info.getAlgName().equals("PBES2") && parameters != null;
        String algorithm = isNewer ? parameters.toString() : info.getAlgName();
        try {
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(password)),
                    parameters);
            return info.getKeySpec(cipher);
        } catch (InvalidKeyException | InvalidKeySpecException wrong) {
            throw fault(HttpIssue.HTTP_CERT_PASSWORD).because(wrong);
        } catch (GeneralSecurityException unknown) {
            throw fault(HttpIssue.HTTP_CERT_KEY_FORMAT).because(unknown);
        }
    }

    private Identity ofStore(byte[] bytes) throws IOException, GeneralSecurityException {
        boolean isGiven = options.secret(PASSWORD).isPresent();
        char[] password = isGiven ? password() : new char[0];
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(new ByteArrayInputStream(bytes), password);
        } catch (IOException refused) {
            boolean isPassword = refused.getCause() instanceof UnrecoverableKeyException;
            HttpIssue ofPassword = isGiven ? HttpIssue.HTTP_CERT_PASSWORD : HttpIssue.HTTP_CERT_NO_PASSWORD;
            throw fault(isPassword ? ofPassword : HttpIssue.HTTP_BAD_TLS_FILE).because(refused);
        }
        return identity(store, password, isGiven);
    }

    private Identity identity(KeyStore store, char[] password, boolean isGiven)
            throws IOException, GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                Certificate[] chain = store.getCertificateChain(alias);
                PrivateKey key = key(store, alias, password, isGiven);
                if (chain == null || chain.length == 0) {
                    throw fault(HttpIssue.HTTP_CERT_MISSING);
                }
                List<X509Certificate> all = new ArrayList<>();
                for (Certificate each : chain) {
                    all.add((X509Certificate) each);
                }
                return new Identity(key, all);
            }
        }
        throw fault(HttpIssue.HTTP_CERT_NO_KEY);
    }

    private PrivateKey key(KeyStore store, String alias, char[] password, boolean isGiven)
            throws IOException, GeneralSecurityException {
        try {
            if (store.getKey(alias, password) instanceof PrivateKey key) {
                return key;
            }
        } catch (UnrecoverableKeyException wrong) {
            throw fault(isGiven ? HttpIssue.HTTP_CERT_PASSWORD : HttpIssue.HTTP_CERT_NO_PASSWORD)
                    .because(wrong);
        }
        throw fault(HttpIssue.HTTP_CERT_NO_KEY);
    }

    private char[] password() throws Fault {
        return options.secret(PASSWORD)
                .orElseThrow(() -> fault(HttpIssue.HTTP_CERT_NO_PASSWORD))
                .toCharArray();
    }

    /** What the key signs, the certificate must confirm. */
    private void checkFits(Identity identity) throws Fault {
        PublicKey known = identity.chain().get(0).getPublicKey();
        String algorithm = known instanceof RSAKey ? "SHA256withRSA" : known instanceof ECKey ? "SHA256withECDSA" : "";
        if (algorithm.isEmpty()) {
            return;
        }
        try {
            Signature signing = Signature.getInstance(algorithm);
            signing.initSign(identity.key());
            signing.update(PROBE);
            byte[] signature = signing.sign();
            Signature verifying = Signature.getInstance(algorithm);
            verifying.initVerify(known);
            verifying.update(PROBE);
            if (!verifying.verify(signature)) {
                throw fault(HttpIssue.HTTP_CERT_FOREIGN_KEY);
            }
        } catch (GeneralSecurityException differs) {
            throw fault(HttpIssue.HTTP_CERT_FOREIGN_KEY).because(differs);
        }
    }

    private void checkDays(X509Certificate own) throws Fault {
        switch (validity.of(own)) {
            case OVER -> throw Fault.of(HttpIssue.HTTP_CERT_EXPIRED, file, OPTION, host, Validity.lastDay(own));
            case TO_COME ->
                throw Fault.of(HttpIssue.HTTP_CERT_NOT_YET_VALID, file, OPTION, host, Validity.firstDay(own));
            case NOW -> {}
        }
    }

    private Fault fault(HttpIssue issue) {
        return Fault.of(issue, file, OPTION, host, "");
    }
}
