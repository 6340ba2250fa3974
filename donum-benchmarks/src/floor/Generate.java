import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes synthetic dossiers of 2026 as a canonical wide CSV: {@code Generate ROWS SEED OUT.csv}.
 *
 * <p>Every figure is drawn, and the same rows and seed give the same bytes on every machine ({@link Random} is
 * specified to the bit). Some 3 % of the cells are missing (both counts of a rate together), 2 % of the rates are 0/0,
 * 2 % of the rows carry a neutralisation, 4 % stand on the thresholds or one act below. No cell is invalid.
 */
final class Generate {

    /** Name, usual number of acts in a year, usual rate in percent; in the order of the columns. */
    private record Use(String name, int acts, int percent) {}

    private static final List<Use> USES = List.of(
            new Use("fse", 4800, 88),
            new Use("dcmt", 70, 84),
            new Use("pse", 45, 58),
            new Use("aat", 260, 72),
            new Use("cmatmp", 30, 46),
            new Use("spe", 24, 22),
            new Use("dsg", 9, 40),
            new Use("dmp", 4100, 31),
            new Use("ordonnance", 3300, 42),
            new Use("mss", 4100, 12));

    private static final int DMP = 7, MSS = 9;

    /** Percentages whose means are 60, 30 and 30 exactly, for the first nine uses. */
    private static final int[][] ON_THE_THRESHOLD = {
        {95, 55, 40, 50, 45, 15, 30, 35, 25}, {100, 62, 31, 47, 30, 30, 30, 60, 0}, {71, 58, 63, 48, 0, 0, 90, 7, 53}
    };

    private static final List<String> SPECIALTIES = List.of(
            "Médecine générale",
            "Médecine générale",
            "Médecine générale",
            "Cardiologie",
            "Pédiatrie",
            "Psychiatrie",
            "Gynécologie-obstétrique",
            "Ophtalmologie");

    private static final List<String> NAMES = List.of(
            "Martin", "Bérard", "Lefèvre", "Nguyen", "Garcia", "Morel", "Benali", "Dupré", "Roux", "Le Goff",
            "Étienne");

    private static final List<String> NEUTRALISED = List.of(
            "pse",
            "dsg",
            "dcmt",
            "spe",
            "cmatmp,dsg",
            "aat,dcmt",
            "dmp",
            "other-teleservices",
            "core-teleservices",
            "records-and-prescriptions",
            "equipment",
            "app-and-messaging",
            "dmp,ordonnance");

    private final Random random;
    private final StringBuilder row = new StringBuilder(256);

    private Generate(long seed) {
        random = new Random(seed);
    }

    /** Writes the file; replaces one that is there. */
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        Generate generate = new Generate(Long.parseLong(args[1]));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]), UTF_8)) {
            out.write("id;annee;nom;specialite;departement;patientele;segur;lap;sesam_vitale");
            for (Use use : USES) {
                out.write(";" + use.name() + "_num;" + use.name() + "_den");
            }
            out.write(";apcv_fse;mss_messages;neutralises\n");
            int first = generate.random.nextInt(100_000_000);
            for (int i = 0; i < rows; i++) {
                out.append(generate.dossier(identifier(first, i)));
            }
        }
    }

    /** The i-th of a hundred million distinct RPPS-like numbers: ten digits and their Luhn key. */
    private static long identifier(int first, int i) {
        long digits = 1_000_000_000L + (first + 38_196_601L * i) % 100_000_000;
        int sum = 0;
        boolean doubled = true;
        for (long rest = digits; rest > 0; rest /= 10) {
            int digit = (int) (rest % 10) * (doubled ? 2 : 1);
            sum += digit / 10 + digit % 10;
            doubled = !doubled;
        }
        return digits * 10 + (10 - sum % 10) % 10;
    }

    private CharSequence dossier(long id) {
        row.setLength(0);
        row.append(id).append(";2026");
        boolean generalist = random.nextInt(100) < 60;
        cell(NAMES.get(random.nextInt(NAMES.size())));
        cell(SPECIALTIES.get(generalist ? 0 : random.nextInt(SPECIALTIES.size())));
        cell(department());
        cell(generalist ? 400 + random.nextInt(1600) : random.nextInt(60));
        int ease = random.nextInt(61) - 35;
        cell(chance(92 + ease / 5) ? "oui" : "non");
        cell(chance(5) ? "exempt" : chance(93 + ease / 6) ? "oui" : "non");
        cell(chance(94 + ease / 6) ? "oui" : "non");
        int[] threshold = chance(4) ? ON_THE_THRESHOLD[random.nextInt(ON_THE_THRESHOLD.length)] : null;
        int messages = 0;
        for (int u = 0; u < USES.size(); u++) {
            messages = threshold == null || u == MSS ? usage(u, ease) : exactly(threshold[u]);
        }
        cell(chance(30 - ease / 2) ? 0 : 1 + random.nextInt(300));
        cell(messages);
        row.append(';');
        if (chance(2)) {
            row.append(NEUTRALISED.get(random.nextInt(NEUTRALISED.size())));
        }
        return row.append('\n');
    }

    /** Appends both counts of a rate; returns the numerator. */
    private int usage(int u, int ease) {
        Use use = USES.get(u);
        int acts = chance(2) ? 0 : 1 + use.acts() / 4 + random.nextInt(use.acts() * 3 / 2);
        int percent = use.percent() + ease + random.nextInt(41) - 20;
        int most = u >= DMP && u != DMP + 1 ? 130 : 100;
        int permille =
                10 * Math.max(0, Math.min(most, percent)) + (percent > 0 && percent < most ? random.nextInt(10) : 0);
        int done = (int) ((long) acts * permille / 1000);
        rate(done, acts);
        return done;
    }

    /** The percentage itself, and every sixteenth time one act less. */
    private int exactly(int percent) {
        int acts = 100 * (1 + random.nextInt(30));
        int done = acts / 100 * percent;
        rate(done > 0 && random.nextInt(16) == 0 ? done - 1 : done, acts);
        return done;
    }

    private void rate(int done, int acts) {
        row.append(chance(3) ? ";;" : ";" + done + ";" + acts);
    }

    private void cell(Object value) {
        row.append(';').append(chance(3) ? "" : value);
    }

    private String department() {
        int number = 1 + random.nextInt(96);
        return number == 20 ? "2A" : number == 96 ? "974" : number < 10 ? "0" + number : "" + number;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
