package fr.donum.adapter.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.excel.part.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelReadingTest {
    private static final int PARTS = 20;
    private static final int READERS = 4;
    private static final int ROUNDS = 50;
    /** It takes so long to decode that two threads do it at once. */
    private static final String LONG_NAME = "xl/" + "x".repeat(30_000);

    @TempDir
    Path directory;

    @Test
    void one_file_opened_by_several_threads_at_once_is_whole_for_each() throws Exception {
        Path file = directory.resolve("parts.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.ISO_8859_1)) {
            for (int i = 0; i < PARTS; i++) {
                zip.putNextEntry(new ZipEntry(LONG_NAME + i));
                zip.write(i);
                zip.closeEntry();
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Integer>> sums = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                sums.add(threads.submit(() -> sum(file)));
            }
            for (Future<Integer> sum : sums) {
                assertThat(sum.get()).isEqualTo(ROUNDS * PARTS * (PARTS - 1) / 2);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int sum(Path file) throws IOException {
        int sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (Archive archive = new Archive(file.toFile())) {
                for (int i = 0; i < PARTS; i++) {
                    try (InputStream in = archive.part(LONG_NAME + i)) {
                        sum += in.read();
                    }
                }
            }
        }
        return sum;
    }
}
