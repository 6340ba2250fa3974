package fr.donum.domain.naive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One line of {@code golden/<scheme>.csv}: figures, and what they pay according to the texts.
 *
 * <p>Figures are separated by spaces: {@code segur=oui}, {@code fse=2000/3000}, {@code aat=62.5%}, {@code apcv_fse=1},
 * {@code neutralises=pse,lap}; {@code zero-denominator=count-as-zero} is no figure but the other policy for 0/0 in a mean.
 *
 * @param position {@code under}, {@code on} or {@code over} the threshold of {@code indicator}, or {@code -}
 * @param indicator the indicator the case is about, or empty
 * @param points as printed: {@code 302.5}, or {@code 280..420} when undetermined
 * @param euros as printed, two decimals, or two amounts
 * @param verdict of {@code indicator}, or empty
 */
public record GoldenCase(
        String name,
        String source,
        String position,
        String indicator,
        String figures,
        String points,
        String euros,
        String verdict) {

    static final String HEADER = "case;source;under_on_over;indicator;figures;points;euros;verdict";

    private static final String COUNT_AS_ZERO = "zero-denominator=count-as-zero";

    /** The cases of one scheme, in the order of the file. */
    public static List<GoldenCase> of(String scheme) {
        String path = "/golden/" + scheme + ".csv";
        try (InputStream in = Objects.requireNonNull(
                        GoldenCase.class.getResourceAsStream(path),
                        () -> "No cases of " + scheme + ": write src/test/resources" + path);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            if (!HEADER.equals(lines.readLine())) {
                throw new IllegalStateException(path + " has another header than " + HEADER);
            }
            return lines.lines().map(GoldenCase::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenCase parse(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != 8) {
            throw new IllegalStateException("not eight cells: " + line);
        }
        return new GoldenCase(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
    }

    /** Whether 0/0 counts as zero in a mean. */
    public boolean zeroDenominatorCountsAsZero() {
        return figures.contains(COUNT_AS_ZERO);
    }

    /** The figures as canonical columns. */
    public Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String figure : figures.replace(COUNT_AS_ZERO, "").strip().split(" +", 0)) {
            if (!figure.isEmpty()) {
                put(columns, figure);
            }
        }
        return columns;
    }

    private static void put(Map<String, String> columns, String figure) {
        int equals = figure.indexOf('=');
        String name = figure.substring(0, equals);
        String value = figure.substring(equals + 1);
        int slash = value.indexOf('/');
        if (slash >= 0) {
            columns.put(name + "_num", value.substring(0, slash));
            columns.put(name + "_den", value.substring(slash + 1));
        } else if (value.endsWith("%")) {
            columns.put(name + "_taux", value.substring(0, value.length() - 1).replace('.', ','));
        } else {
            columns.put(name, value);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
