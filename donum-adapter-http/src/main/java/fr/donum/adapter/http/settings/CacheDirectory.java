package fr.donum.adapter.http.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import okio.ByteString;

/** A directory of kept pages: which of its files are ours, and the salt of their names. */
public final class CacheDirectory {
    private static final String SALT = "donum-cache";
    private static final String ENDING = ".page";
    private static final Pattern OURS =
            Pattern.compile("[0-9a-f]{64}\\.page|donum-cache|[0-9]+" + Pattern.quote(PrivateFiles.UNFINISHED));
    private static final int SALT_BYTES = 32;
    private static final int ROUNDS = 60_000;
    private static final int KEY_BITS = 256;

    private final Path directory;
    private final byte[] salt;

    private CacheDirectory(Path directory, byte[] salt) {
        this.directory = directory;
        this.salt = salt;
    }

    /** A file of ours. */
    public record Entry(Path file, long bytes, Instant modified) {
        boolean isPage() {
            return file.toString().endsWith(ENDING);
        }
    }

    /** Made if it is not there. */
    public static CacheDirectory open(Path directory) throws IOException {
        PrivateFiles.directory(directory);
        Path file = directory.resolve(SALT);
        if (Files.notExists(file)) {
            byte[] fresh = new byte[SALT_BYTES];
            new SecureRandom().nextBytes(fresh);
            PrivateFiles.write(file, ByteString.of(fresh).hex().getBytes(StandardCharsets.US_ASCII));
        }
        return new CacheDirectory(directory, Files.readAllBytes(file));
    }

    /** The key by which names are hashed for one who asks; slow to try out for whoever reads the directory. */
    public SecretKeySpec key(String asker) throws GeneralSecurityException {
        PBEKeySpec words = new PBEKeySpec(asker.toCharArray(), salt, ROUNDS, KEY_BITS);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(words)
                .getEncoded();
        return new SecretKeySpec(key, "HmacSHA256");
    }

    public Path page(String name) {
        return directory.resolve(name + ENDING);
    }

    /** The pages, and what was left unfinished. */
    public List<Entry> entries() throws IOException {
        return ours(directory).stream()
                .filter(entry -> !entry.file().endsWith(SALT))
                .toList();
    }

    /** Every file of ours in a directory, whoever else has files there. */
    static List<Entry> ours(Path directory) throws IOException {
        List<Entry> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                if (OURS.matcher(String.valueOf(file.getFileName())).matches()) {
                    add(file, found);
                }
            }
        }
        return found;
    }

    private static void add(Path file, List<Entry> found) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isRegularFile()) {
                found.add(new Entry(
                        file, attributes.size(), attributes.lastModifiedTime().toInstant()));
            }
        } catch (NoSuchFileException goneMeanwhile) {
            // Another command took it away.
        }
    }
}
