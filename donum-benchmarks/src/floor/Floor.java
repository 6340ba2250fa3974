import static java.math.BigInteger.valueOf;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The floor of the whole-process benchmark: what {@code donum-2026} costs when nothing but the answer is computed.
 *
 * <p>One thread, one pass, no object per row. It reads the canonical wide CSV only ({@code ;}, UTF-8, LF, no quotes,
 * whole numbers, {@code oui}/{@code non}/{@code exempt}, empty for missing) and stops at the first other cell. No
 * diagnosis, no duplicate check, no provenance: the bytes of {@code donum evaluate --format csv} for a clean file.
 */
final class Floor {

    /** The place of a name is the slot of its value; rate r has its numerator in 2r, its denominator in 2r+1. */
    private static final String COLUMNS = "dcmt_num dcmt_den pse_num pse_den fse_num fse_den aat_num aat_den "
            + "cmatmp_num cmatmp_den spe_num spe_den dsg_num dsg_den dmp_num dmp_den ordonnance_num ordonnance_den "
            + "apcv_fse mss_messages annee segur lap sesam_vitale id neutralises";

    private static final int DMP = 7, APCV = 18, MESSAGES = 19, YEAR = 20, SEGUR = 21, LAP = 22, SESAM = 23;
    private static final int ID = 24, NEUTRALISED = 25, SKIPPED = -1, MISSING = -1;

    /** What {@code neutralises} may name, each its bit: nine rates, then the indicators. */
    private static final byte[][] NAMES = byteArrays("dcmt pse fse aat cmatmp spe dsg dmp ordonnance equipment "
            + "core-teleservices other-teleservices records-and-prescriptions app-and-messaging");

    private static final int EQUIPMENT = 9, CORE = 10, OTHER = 11, RECORDS = 12, APP = 13;
    private static final int MISSED = 0, UNKNOWN = 1, MET = 2, LEFT_OUT = 6, NOTHING = 8, LONGEST_ROW = 1 << 16;

    private static final byte[][] WORDS = byteArrays("non oui exempt ;donum-2026");

    /** Shown for a verdict, then for what is met behind a gate of a verdict, then for what is neutralised. */
    private static final byte[][] OUTCOMES = byteArrays(";MISSED ;OPEN ;EARNED ;BLOCKED ;OPEN ;EARNED ;NEUTRALISED");

    /** {@code ;points;euros} of the socle with the optional indicators of a mask; the last of nothing at all. */
    private static final byte[][] AMOUNTS = byteArrays(";280;1960.00 ;340;2380.00 ;340;2380.00 ;400;2800.00 "
            + ";300;2100.00 ;360;2520.00 ;360;2520.00 ;420;2940.00 ;0;0.00");

    private static final String HEADER = "id;scheme;points;euros;points_attainable;euros_attainable;equipment;"
            + "core-teleservices;other-teleservices;records-and-prescriptions;app-and-messaging\n";

    private final byte[] input = new byte[1 << 20], output = new byte[1 << 20];
    private final long[] values = new long[NEUTRALISED + 1], nums = new long[4], dens = new long[4];
    private final int[] found = new int[5];
    private int[] slots = {};
    private int limit, written, idStart, idEnd, neutralised, line = 1;

    /** {@code Floor INPUT.csv [OUTPUT.csv]}; without an output file, standard output. */
    public static void main(String[] args) throws IOException {
        try (FileInputStream in = new FileInputStream(args[0]);
                OutputStream out = args.length > 1 ? new FileOutputStream(args[1]) : System.out) {
            new Floor().run(in, out);
        }
    }

    private void run(FileInputStream in, OutputStream out) throws IOException {
        fill(in, 0);
        int at = header();
        while (at < limit) {
            at = input[at] == '\n' ? at + 1 : row(at);
            if (limit - at < LONGEST_ROW && limit == input.length - 1) {
                fill(in, at);
                at = 0;
            }
            if (output.length - written < 2 * LONGEST_ROW) {
                out.write(output, 0, written);
                written = 0;
            }
        }
        out.write(output, 0, written);
    }

    /** Moves what is left to the front, reads on until the buffer is full, and closes it with an end of line. */
    private void fill(FileInputStream in, int from) throws IOException {
        System.arraycopy(input, from, input, 0, limit - from);
        limit -= from;
        limit += in.readNBytes(input, limit, input.length - 1 - limit);
        input[limit] = '\n';
    }

    private int header() {
        int end = 0;
        while (input[end] != '\n') {
            end++;
        }
        String text = new String(input, 0, end, UTF_8).replace("\uFEFF", "");
        List<String> names = List.of(text.split(";", -1));
        boolean twice = names.stream().distinct().count() < names.size();
        if (twice || !names.contains("id") || names.contains("date") || text.matches("(?s).*(\"|\r|_taux).*")) {
            throw refused("not a canonical header of counts");
        }
        slots = names.stream().mapToInt(List.of(COLUMNS.split(" "))::indexOf).toArray();
        put(HEADER.getBytes(UTF_8));
        return end + 1;
    }

    private int row(int from) {
        Arrays.fill(values, MISSING);
        line++;
        idStart = idEnd = neutralised = 0;
        int end = from - 1;
        for (int slot : slots) {
            end = slot >= 0 && slot < SEGUR ? number(slot, end + 1) : text(slot, end + 1);
            if (input[end] == '\n' && (end < limit || limit < input.length - 1)) {
                evaluate();
                return end + 1;
            }
            if (input[end] != ';') {
                throw refused("not a number, or too long a row");
            }
        }
        throw refused("more cells than columns");
    }

    private int number(int slot, int from) {
        int at = from;
        long value = 0;
        for (int digit = input[at] - '0'; digit >= 0 && digit <= 9 && at - from < 18; digit = input[++at] - '0') {
            value = 10 * value + digit;
        }
        values[slot] = at == from ? MISSING : value;
        return at;
    }

    private int text(int slot, int from) {
        int at = from;
        while (input[at] != ';' && input[at] != '\n') {
            at++;
        }
        if (input[from] == '"' || input[from] == 'e' && (slot == SEGUR || slot == SESAM)) {
            throw refused("a quoted cell, or exempt of what nobody is");
        } else if (slot == ID) {
            idStart = from;
            idEnd = at;
        } else if (slot == NEUTRALISED) {
            for (int start = from, end = from; start < at; start = ++end) {
                while (end < at && input[end] != ',') {
                    end++;
                }
                neutralised |= 1 << find(NAMES, start, end);
            }
        } else if (slot != SKIPPED && at > from) {
            values[slot] = find(WORDS, from, at);
        }
        return at;
    }

    private int find(byte[][] names, int from, int end) {
        for (int i = 0; i < names.length; i++) {
            if (Arrays.equals(names[i], 0, names[i].length, input, from, end)) {
                return i;
            }
        }
        throw refused("unknown word " + new String(input, from, end - from, UTF_8));
    }

    private void evaluate() {
        if (idStart == idEnd || values[YEAR] != MISSING && values[YEAR] != 2026) {
            throw refused("no id, or not of 2026");
        }
        found[0] = Math.min(positive(SEGUR), Math.min(positive(LAP), positive(SESAM)));
        found[1] = mean(0, 4, 3, 5);
        found[2] = mean(4, DMP, 3, 10);
        found[3] = mean(DMP, EQUIPMENT, 3, 10);
        found[4] = Math.min(positive(APCV), positive(MESSAGES));
        int assured = 0, attainable = 0;
        for (int i = 0; i < 5; i++) {
            found[i] = isNeutralised(EQUIPMENT + i) ? LEFT_OUT : found[i];
            assured |= found[i] == MET ? 1 << i >> 2 : 0;
            attainable |= found[i] == MET || found[i] == UNKNOWN ? 1 << i >> 2 : 0;
        }
        int gate = Math.min(MET, Math.min(found[0], found[1]));
        System.arraycopy(input, idStart, output, written, idEnd - idStart);
        written += idEnd - idStart;
        put(WORDS[3]);
        put(AMOUNTS[gate < MET ? NOTHING : assured]);
        put(AMOUNTS[gate < UNKNOWN ? NOTHING : attainable]);
        for (int i = 0; i < 5; i++) {
            put(OUTCOMES[i > 1 && found[i] == MET ? 3 + gate : found[i]]);
        }
        output[written++] = '\n';
    }

    private boolean isNeutralised(int name) {
        return (neutralised >> name & 1) != 0;
    }

    private int positive(int slot) {
        return values[slot] == MISSING ? UNKNOWN : values[slot] == 0 ? MISSED : MET;
    }

    /**
     * Whether the mean of some rates reaches {@code over/under}. With a sum p/q of k known rates and j missing, it lies
     * between p/(k+j)q and (p+jq)/(k+j)q; no rate exceeds 1, so no product exceeds 40 q.
     */
    private int mean(int first, int end, int over, int under) {
        int known = 0, missing = 0;
        for (int rate = first; rate < end; rate++) {
            nums[known] = values[2 * rate];
            dens[known] = values[2 * rate + 1];
            if (nums[known] > dens[known] && dens[known] != MISSING && (rate < DMP || dens[known] == 0)) {
                throw refused("more than 100 %");
            }
            boolean absent = nums[known] == MISSING || dens[known] == MISSING;
            missing += absent && !isNeutralised(rate) ? 1 : 0;
            known += absent || isNeutralised(rate) || dens[known] == 0 ? 0 : 1;
        }
        long p = 0, q = 1;
        for (int i = 0; i < known; i++) {
            p = p * dens[i] + Math.min(nums[i], dens[i]) * q;
            if (Math.multiplyHigh(40 * q, dens[i]) != 0 || 40 * q * dens[i] < 0) {
                return bigMean(known, missing, over, under);
            }
            q *= dens[i];
        }
        long least = under * p - over * (known + missing) * q;
        boolean open = known + missing == 0 || least < 0 && least + under * missing * q >= 0;
        return open ? UNKNOWN : least >= 0 ? MET : MISSED;
    }

    private int bigMean(int known, int missing, int over, int under) {
        BigInteger p = BigInteger.ZERO, q = BigInteger.ONE;
        for (int i = 0; i < known; i++) {
            p = p.multiply(valueOf(dens[i])).add(q.multiply(valueOf(Math.min(nums[i], dens[i]))));
            q = q.multiply(valueOf(dens[i]));
        }
        BigInteger least = p.multiply(valueOf(under)).subtract(q.multiply(valueOf(over * (known + missing))));
        BigInteger most = least.add(q.multiply(valueOf(under * missing)));
        return least.signum() >= 0 ? MET : most.signum() >= 0 ? UNKNOWN : MISSED;
    }

    private void put(byte[] text) {
        System.arraycopy(text, 0, output, written, text.length);
        written += text.length;
    }

    private static byte[][] byteArrays(String words) {
        return Arrays.stream(words.split(" ")).map(word -> word.getBytes(UTF_8)).toArray(byte[][]::new);
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("line " + line + ": " + why);
    }
}
