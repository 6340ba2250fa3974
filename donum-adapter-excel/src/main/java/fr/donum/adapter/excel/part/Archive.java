package fr.donum.adapter.excel.part;

import fr.donum.spi.file.MeasuredStream;
import fr.donum.spi.source.SourceContext;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The zip file that a workbook is. A part is unpacked to its end and held against its checksum before any of it is
 * given out, so that no figure of a damaged one is ever read.
 */
public final class Archive implements Closeable {
    /** Held while names are decoded: Java lets all that open one file share a decoder, which is for one thread. */
    private static final Object DECODING = new Object();

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Set<String> whole = new HashSet<>();

    /** @throws FaultyWorkbookException if it is no zip file, or no whole one */
    public Archive(File file) throws IOException {
        try {
            // Names that are not said to be UTF-8 may be in any encoding; those of parts that are read are ASCII.
            synchronized (DECODING) {
                zip = new ZipFile(file, StandardCharsets.ISO_8859_1);
            }
        } catch (IOException | RuntimeException e) {
            throw FaultyWorkbookException.of(e);
        }
        try {
            synchronized (DECODING) {
                list();
            }
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw FaultyWorkbookException.of(e);
        }
    }

    private void list() throws FaultyWorkbookException {
        if (zip.size() > Limits.PARTS) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory() && parts.put(key(entry.getName()), entry) != null) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
            }
        }
    }

    /** Names of parts differ in more than case, and some writers put backslashes or a slash first. */
    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    public boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** A part that was found to be whole. */
    public InputStream part(String name) throws IOException {
        if (!whole.contains(key(name))) {
            try (InputStream in = unchecked(name)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return open(name);
    }

    /** The same, of which it is told how much was read. */
    public InputStream part(String name, SourceContext.Progress progress) throws IOException {
        return new MeasuredStream(part(name), entry(name).getSize(), progress);
    }

    /** A part whose reader takes it to its end, and learns there whether it is whole. */
    public InputStream unchecked(String name) throws IOException {
        String key = key(name);
        return new CheckedPart(open(name), entry(name), () -> whole.add(key));
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = entry(name);
        try {
            synchronized (DECODING) {
                return zip.getInputStream(entry);
            }
        } catch (IOException | RuntimeException e) {
            throw FaultyWorkbookException.of(e);
        }
    }

    private ZipEntry entry(String name) throws FaultyWorkbookException {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
