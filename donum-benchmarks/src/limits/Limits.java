import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files as large in one respect as a limit of donum allows, or larger, each against a plain file of the same kind and
 * unpacked size: {@code java Limits.java [-r RUNS] [WORD…]}, from the root of the repository.
 *
 * <p>Both are evaluated by turns, by whole processes. A trial holds if the hostile file takes at most three times the
 * processor time and the memory of the plain one. At the end stand the limits of SECURITY.md that no trial names. Exit: 0 all
 * hold; 1 one does not, or a process ended as it never should; 2 wrong usage.
 */
final class Limits {

    private static final double MOST = 3;

    /** Seconds after which a run is ended. */
    private static final int LONGEST = 120;

    /** What each text file grows to, in characters. */
    private static final int SIZE = 8_000_000;

    private static final String COLUMNS = "id;annee;nom;segur;lap;sesam_vitale;fse_num;fse_den;dcmt_num;dcmt_den;"
            + "pse_num;pse_den;aat_num;aat_den;dmp_num;dmp_den;ordonnance_num;ordonnance_den;apcv_fse;mss_messages";

    private static final String FIGURES = "oui;oui;oui;3900;4000;48;60;4;5;120;150;1900;4000;1800;3600;3;12";

    /** What no file reaches: waits, tokens, certificates and the cache, which have tests on loopback, and what is shown. */
    private static final List<String> BEYOND_FILES = List.of(
            "http.HttpLimits.", "http.CertificateNames.", "json.Fingerprint.", "http.KeptPages.",
            "evaluate.ValidateSource.");

    private static final Path WORK = Path.of("donum-benchmarks", "target", "limits");

    /** A file and what it is about: the limits it meets, as SECURITY.md names them. */
    private record Trial(String what, String kind, String limits, Content content, Plain plain, String profile) {
        Trial(String what, String kind, String limits, Content content) {
            this(what, kind, limits, content, size -> Limits.plain(kind, size));
        }

        Trial(String what, String kind, String limits, Content content, Plain plain) {
            this(what, kind, limits, content, plain, "");
        }
    }

    /** The plain file of a size: of the same kind of work, where a wide table is another. */
    private interface Plain {
        Content of(long size);
    }

    /** Writes a file; returns how many characters it holds unpacked. */
    private interface Content {
        long writeTo(OutputStream out) throws IOException;
    }

    /** One run: seconds of processor time, peak of the process in MB. */
    private record Run(double seconds, double peak, int exit) {}

    private Limits() {}

    /** Runs the trials whose text holds one of the given words; all when none is given. */
    public static void main(String[] args) throws Exception {
        List<String> words = new ArrayList<>(Arrays.asList(args));
        int runs = 3;
        if (words.size() > 1 && words.get(0).equals("-r")) {
            runs = Integer.parseInt(words.get(1));
            words = words.subList(2, words.size());
        }
        if (!Files.exists(Path.of("SECURITY.md"))) {
            System.err.println("limits: run it from the root of the repository");
            System.exit(2);
        }
        Files.createDirectories(WORK);
        boolean holds = true;
        System.out.printf(
                "%-58s %6s %8s %7s %8s %7s %6s %6s%n",
                "trial", "exit", "MB", "s", "peak MB", "plain s", "time", "memory");
        for (Trial trial : trials()) {
            if (words.isEmpty() || words.stream().anyMatch((trial.what + " " + trial.limits)::contains)) {
                holds &= holds(trial, runs);
            }
        }
        System.out.println("\nlimits that no trial names: " + String.join(", ", untried()));
        System.exit(holds ? 0 : 1);
    }

    private static boolean holds(Trial trial, int runs) throws IOException, InterruptedException {
        Path hostile = WORK.resolve("hostile." + trial.kind);
        Path plain = WORK.resolve("plain." + trial.kind);
        long size;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(hostile), 1 << 16)) {
            size = trial.content.writeTo(out);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(plain), 1 << 16)) {
            trial.plain.of(size).writeTo(out);
        }
        List<Run> hostiles = new ArrayList<>();
        List<Run> plains = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            hostiles.add(run(hostile, trial.profile));
            plains.add(run(plain, trial.profile));
        }
        double seconds = median(hostiles.stream().map(Run::seconds));
        double plainSeconds = median(plains.stream().map(Run::seconds));
        double peak = median(hostiles.stream().map(Run::peak));
        double time = seconds / plainSeconds;
        double memory = peak / median(plains.stream().map(Run::peak));
        int exit = hostiles.get(0).exit;
        boolean holds = time <= MOST && memory <= MOST && exit <= 3 && plains.get(0).exit == 0;
        System.out.printf(
                Locale.ROOT,
                "%-58s %6d %8.1f %7.2f %8.0f %7.2f %6.2f %6.2f%s%n",
                trial.what,
                exit,
                size / 1e6,
                seconds,
                peak,
                plainSeconds,
                time,
                memory,
                holds ? "" : "  <-- plain exit " + plains.get(0).exit);
        return holds;
    }

    private static double median(Stream<Double> figures) {
        List<Double> sorted = figures.sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }

    private static Run run(Path file, String profile) throws IOException, InterruptedException {
        String donum = System.getenv().getOrDefault("DONUM", "./donum");
        List<String> words = new ArrayList<>(List.of(
                donum, "evaluate", file.toString(), "--scheme", "donum-2026", "--format", "csv", "-o",
                WORK.resolve("out.csv").toString()));
        if (!profile.isEmpty()) {
            words.add("--mapping=" + Files.writeString(WORK.resolve("profile.json"), profile));
        }
        ProcessBuilder command = new ProcessBuilder(words);
        command.redirectErrorStream(true).redirectOutput(WORK.resolve("log").toFile());
        Process process = command.start();
        double seconds = 0;
        double peak = 0;
        while (process.isAlive()) {
            seconds = Math.max(seconds, seconds(process));
            peak = Math.max(peak, peak(process.pid()));
            if (seconds > LONGEST) {
                process.destroyForcibly();
            }
            Thread.sleep(5);
        }
        return new Run(seconds, peak / 1e3, process.waitFor());
    }

    private static double seconds(Process process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
    }

    /** The most memory that a process had, in KB; 0 once it is gone. */
    private static double peak(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToDouble(Double::parseDouble)
                    .sum();
        } catch (NoSuchFileException | UncheckedIOException gone) {
            return 0;
        }
    }

    private static Set<String> untried() throws IOException {
        String tried = trials().stream().map(Trial::limits).collect(Collectors.joining(" "));
        Set<String> untried = new TreeSet<>();
        Pattern.compile("\\| `([a-z]+\\.[A-Za-z]+\\.[A-Z_]+)` \\|")
                .matcher(Files.readString(Path.of("SECURITY.md")))
                .results()
                .map(found -> found.group(1))
                .filter(limit -> !(" " + tried + " ").contains(" " + limit + " "))
                .filter(limit -> BEYOND_FILES.stream().noneMatch(limit::startsWith))
                .forEach(untried::add);
        return untried;
    }

    // --- Plain files -------------------------------------------------------------------------------------------------

    private static Content plain(String kind, long size) {
        return switch (kind) {
            case "csv" -> lines(COLUMNS, size, i -> id(i) + ";2026;Dr N" + i + ";" + FIGURES);
            case "xlsx" -> workbook(Map.of(), "", "", size, i -> row(i + 2, id(i)));
            case "ods" -> ods(size, i -> odsRow(id(i), "3900", "4000"));
            case "json" -> list(size, i -> dossier(id(i), ""));
            case "ndjson" -> lines("", size, i -> dossier(id(i), ""));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    // --- The trials --------------------------------------------------------------------------------------------------

    private static List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        trials.addAll(csv());
        trials.addAll(cells());
        trials.addAll(shapes());
        trials.addAll(json());
        trials.addAll(workbooks());
        trials.addAll(profiles());
        return trials;
    }

    private static List<Trial> csv() {
        String dots = ";".repeat(16_384 - 20);
        return List.of(
                csv("cells at the limit", "csv.RecordRow.LONGEST_CELL", COLUMNS + ";note", i -> wide(i) + ";" + "é"
                        .repeat(65_536)),
                csv("quoted cells at the limit", "csv.RecordRow.LONGEST_CELL", COLUMNS + ";note", i -> wide(i) + ";\""
                        + "a\n".repeat(32_768) + "\""),
                csv("cells beyond the limit", "csv.RecordRow.LONGEST_CELL", COLUMNS + ";note", i -> wide(i) + ";"
                        + "a".repeat(65_537)),
                csv("as many cells as a row may have", "csv.RecordRow.MOST_CELLS", COLUMNS + dots, i -> wide(i) + dots),
                csv("more cells than a row may have", "csv.RecordRow.MOST_CELLS", COLUMNS, i -> wide(i) + dots
                        + ";;"),
                csv("rows beyond the limit", "csv.RecordRow.LONGEST_ROW", COLUMNS, i -> wide(i)
                        + (";\"" + "a".repeat(60_000) + "\"").repeat(71)),
                csv("a line without an end", "csv.CsvReading.LONGEST_LINE", COLUMNS + "\n" + wide(0), i -> "a".repeat(
                        SIZE)),
                csv("one accent, far from the start", "csv.FirstBytes.MOST_OF_ASCII", COLUMNS, i -> i == 60_000
                        ? wide(i).replace("Dr", "Dé")
                        : wide(i)),
                csv("titles of columns, all unknown",
                        "table.HeaderIssues.MOST_UNKNOWN table.Vocabulary.MOST_KEPT table.Table.MOST_ISSUES",
                        COLUMNS + IntStream.range(0, 16_000)
                                .mapToObj(i -> ";Taux de la colonne inconnue numéro " + i)
                                .collect(Collectors.joining()),
                        i -> wide(i) + ";1".repeat(16_000)),
                csv("titles of columns, all near known ones", "table.NearNames.MOST", COLUMNS + IntStream.range(0, 16_000)
                                .mapToObj(i -> ";fse_" + Integer.toString(i, 36) + "num")
                                .collect(Collectors.joining()),
                        i -> wide(i) + ";1".repeat(16_000)),
                csv("a title of a megabyte", "table.NameWords.LONGEST_NAME", COLUMNS + ";" + "taux ".repeat(200_000),
                        i -> wide(i) + ";1"),
                csv("titles of columns, long", "table.NameWords.LONGEST_NAME", COLUMNS + (";"
                        + "taux de téléservice ".repeat(15)).repeat(3_000), i -> wide(i) + ";1".repeat(3_000)));
    }

    private static List<Trial> cells() {
        String unknown = IntStream.range(0, 60).mapToObj(i -> "inconnu " + i).collect(Collectors.joining(","));
        return List.of(
                figure("figures that are words", "evaluate.IssueLog.KEPT_PER_CODE", i -> "mot" + i),
                figure("figures of four hundred digits", "table.WrittenNumber.MOST_SCALE", i -> "0,"
                        + "3".repeat(399) + i % 10),
                figure("figures of four thousand digits", "table.WrittenNumber.MOST_SCALE", i -> "0,"
                        + "3".repeat(4_000) + i % 10),
                figure("figures with exponents", "table.WrittenNumber.MOST_SCALE", i -> "1e" + (i % 800 - 400)),
                figure("figures shown at length", "source.Issue.LONGEST_VALUE table.TextCache.LONGEST", i -> i
                        + " x".repeat(40_000)),
                figure("figures that are missing words", "table.Cells.LONGEST_MISSING", i -> "non renseigné" + i % 7),
                csv("keys of any length", "source.PractitionerKey.LONGEST_WRITING", COLUMNS, i -> "RPPS 1 0 1 ".repeat(
                                i % 3_000) + i + wide(i).substring(11)),
                csv("keys in unusual writing", "source.PractitionerKey.LONGEST_WRITING", COLUMNS, i -> "N° RPPS 8 "
                        + wide(i).replaceFirst("(\\d{3})(\\d{4})", "$1 $2 ") + ".0"),
                csv("dates that are none", "table.Days.LONGEST", COLUMNS.replace("annee", "date"), i -> wide(i).replace(
                        ";2026;", ";du 30 septembre 2026 au 31 décembre 2026 inclus " + i + ";")),
                csv("answers that are none", "table.Answers.LONGEST", COLUMNS, i -> wide(i).replace(
                        ";oui;", ";oui, sauf le mardi " + i + ";")),
                csv("what is set aside, names unknown",
                        "table.NeutralisedNames.LONGEST_CELL table.NeutralisedNames.MOST_NAMES"
                                + " table.NeutralisedNames.MOST_UNKNOWN table.NeutralisedNames.LONGEST_RUN",
                        COLUMNS + ";neutralises", i -> wide(i) + ";" + unknown),
                csv("what is set aside, words without an end",
                        "table.NeutralisedNames.LONGEST_CELL table.NeutralisedNames.LONGEST_RUN",
                        COLUMNS + ";neutralises", i -> wide(i) + ";" + "accident du travail ".repeat(99)),
                csv("what is set aside, nothing but separators", "table.NeutralisedNames.LONGEST_CELL",
                        COLUMNS + ";neutralises", i -> wide(i) + ";\"" + ",;/+".repeat(16_000) + "\""),
                csv("what is set aside, separators within the limit", "table.NeutralisedNames.MOST_NAMES",
                        COLUMNS + ";neutralises", i -> wide(i) + ";\"" + ",;/+".repeat(499) + "\""),
                csv("keys that hold numbers", "evaluate.NumbersWithin.LONGEST", COLUMNS, i -> "1010000" + (1_000 + i % 9_000)
                        + "/69123" + (1_000 + i % 8_999) + "/" + i + "/101.000.000.16/8" + wide(i)),
                csv("keys with many words", "source.PractitionerKey.MOST_WORDS_OF_NAME table.PlaceOrPeriod.LONGEST",
                        COLUMNS, i -> "Dr Jean de la Tour du Pin Saint " + wide(i)),
                csv("what a column holds that no row tells", "table.FirstCells.MOST_ROWS",
                        "id;annee;nom;segur;fse;dmp;pse", i -> id(i) + ";2026;Dr N" + i + ";oui;;;"),
                new Trial("many snapshots of each", "csv", "evaluate.EarlierCounts.MOST_PRACTITIONERS"
                        + " evaluate.EarlierCounts.MOST_SNAPSHOTS", lines(COLUMNS.replace("annee", "date"), SIZE,
                        i -> wide(i % 5_000).replace(";2026;", ";2026-" + (10 + i / 5_000 % 3) + "-" + (10 + i / 15_000)
                                + ";")), size -> lines(COLUMNS.replace("annee", "date"), size, i -> wide(i).replace(
                        ";2026;", ";2026-10-10;"))),
                csv("keys of one hash", "source.PractitionerKey.LONGEST_WRITING", COLUMNS, i -> oneHash(i)
                        + wide(i).substring(11)),
                longNames("metrics and keys of one hash", "evaluate.PractitionerIndex.MOST_AMOUNTS", i -> oneHash(i) + ";fse_num;7"),
                csv("what is set aside, too long", "table.NeutralisedNames.LONGEST_CELL",
                        COLUMNS + ";neutralises", i -> wide(i) + ";" + "pse,".repeat(15_000)));
    }

    private static List<Trial> shapes() {
        return List.of(
                csv("duplicates", "evaluate.PractitionerIndex.MOST_AMOUNTS", COLUMNS, i -> wide(i / 2)),
                csv("prose without a header", "table.HeaderSearch.MOST_ROWS", "Un texte", i -> "Des mots et encore des"
                        + " mots, la ligne " + i),
                csv("a title without an end", "table.TitleFacts.LONGEST", "Du 30/09/2026 au ".repeat(3_000) + "\n"
                        + COLUMNS, Limits::wide),
                csv("rows with figures and no key", "table.Sieve.MOST_LINES table.Sieve.MOST_BYTES", COLUMNS, i -> wide(
                                i).substring(11)),
                csv("notes, each another", "table.LeftOutRows.MOST_PLACES table.LeftOutRows.LONGEST", COLUMNS, i -> i < 3
                        ? wide(i)
                        : "Note " + i + " : d'autres chiffres suivront au mois de mai" + ";".repeat(19)),
                csv("bands", "table.LeftOutRows.MOST_PLACES table.LeftOutRows.LONGEST", COLUMNS, i -> "Cabinet du"
                        + " quartier " + i + ";".repeat(19)),
                csv("totals by name", "table.KnownPhrase.LONGEST", COLUMNS, i -> "Total du cabinet " + i
                        + wide(i).substring(11)),
                csv("headers again and again", "table.KnownPhrase.LONGEST", COLUMNS, i -> i % 2 == 0
                        ? COLUMNS
                        : wide(i)),
                names("names that may be sums of one another",
                        "table.Derivations.MOST_RUNS table.Derivations.MOST_CUTS table.Derivations.MOST_PASSES"
                                + " table.KeptRows.MOST_BYTES", i -> "2026;Dr N" + i + ";;;;" + "7;7;".repeat(7) + ";"),
                names("names whose figures grow",
                        "table.Derivations.MOST_RUNS table.Derivations.MOST_CUTS table.Derivations.MOST_PASSES", i -> "2026;Dr N" + i + ";;;;" + (i + ";" + 2L * i + ";").repeat(7) + ";"),
                unknown("a long table of one practitioner, metrics unknown",
                        "table.LongDossier.MOST_PROBLEMS table.LongDossier.LONGEST_RECORD table.NearNames.MOST",
                        i -> "10100000016;fse_nom" + i + ";" + i),
                new Trial("a page without an end", "csv", "table.PageRows.MOST_ROWS", lines("Indicateur;Valeur", SIZE,
                        i -> "mesure " + i + ";" + i), size -> lines("id;metrique;valeur", size, i -> id(i / 4)
                        + ";fse_nom;" + i)),
                longTable("a long table in any order", "table.Regrouping.MOST_BYTES table.Sieve.MOST_ASIDE",
                        i -> id(i * 7_919 % 60_000) + ";" + (i / 60_000 % 2 == 0 ? "fse_num;7" : "fse_den;9")),
                longNames("a long table with names as keys", "table.LongTotals.MOST_SLOTS", i -> "Dr N" + i / 2 + (i % 2 == 0 ? ";fse_num;3900" : ";fse_den;4000")),
                longNames("a long table with names as keys, in any order", "table.Regrouping.MOST_BYTES", i -> "Dr N" + i * 7_919 % 60_000 + (i / 60_000 % 2 == 0 ? ";fse_num;7" : ";fse_den;9")),
                unknown("a long table of metrics unknown, each another", "table.NearNames.MOST", i -> id(i / 4)
                        + ";fse_nom" + i + ";7"),
                longNames("a long table of sums", "table.LongTotals.MOST_SLOTS", i -> "Dr N" + i / 300 + ";mesure " + i % 300 + ";" + i),
                csv("a table of periods", "table.HeldPeriods.MOST", COLUMNS.replace("annee", "trimestre"),
                        i -> wide(i / 4).replace(";2026;", ";T" + (i % 4 + 1) + " 2026;")));
    }

    private static List<Trial> json() {
        String many = IntStream.range(0, 120).mapToObj(i -> "\"n" + i + "\"").collect(Collectors.joining(","));
        return List.of(
                ndjson("unknown fields", "json.Json.MAX_UNKNOWN", i -> dossier(id(i), IntStream.range(0, 500)
                        .mapToObj(field -> ",\"f" + i + "_" + field + "\":1")
                        .collect(Collectors.joining()))),
                ndjson("a record of many unknown fields", "json.Json.MAX_UNKNOWN json.Json.MAX_UNIT", i -> dossier(id(i),
                        IntStream.range(0, 7_000).mapToObj(field -> ",\"f" + field + "\":1").collect(
                                Collectors.joining()))),
                ndjson("fields of one hash", "json.Json.MAX_UNKNOWN", i -> dossier(id(i), IntStream.range(0, 2_000)
                        .mapToObj(field -> ",\"" + oneHash(field) + "\":1")
                        .collect(Collectors.joining()))),
                ndjson("keys of one hash", "evaluate.PractitionerIndex.MOST_AMOUNTS", i -> dossier(oneHash(i), "")),
                ndjson("texts at the limit of a record", "json.Json.MAX_RECORD json.Lines.LONGEST",
                        i -> dossier(id(i), ",\"note\":\"" + "a".repeat(99_000) + "\"")),
                ndjson("texts beyond it", "json.Json.MAX_RECORD", i -> dossier(id(i), ",\"note\":\""
                        + "a".repeat(100_001) + "\"")),
                ndjson("lines beyond the limit", "json.Lines.LONGEST", i -> dossier(id(i), ",\"note\":["
                        + "1,".repeat(250_000) + "1]")),
                ndjson("many small values", "json.Json.MAX_UNIT", i -> dossier(id(i), ",\"list\":["
                        + "1,".repeat(40_000) + "1]")),
                ndjson("values within one another", "json.Json.MAX_DEPTH", i -> dossier(id(i), ",\"list\":"
                        + "[".repeat(31) + "]".repeat(31))),
                ndjson("values far too deep", "json.Json.MAX_DEPTH", i -> dossier(id(i), ",\"list\":"
                        + "[".repeat(30_000) + "]".repeat(30_000))),
                ndjson("long names", "json.Json.MAX_NAME", i -> dossier(id(i), ",\"" + "a".repeat(999) + "\":1")),
                ndjson("long numbers", "json.Json.MAX_NUMBER json.Decimals.MOST_SCALE", i -> dossier(id(i), "").replace(
                        "3900", "3." + "9".repeat(98))),
                ndjson("numbers with exponents", "json.Decimals.MOST_SCALE", i -> dossier(id(i), "").replace(
                        "3900", "1e-999999999")),
                ndjson("names set aside", "json.Json.MAX_NEUTRALISED", i -> dossier(id(i), ",\"neutralised\":["
                        + many + "]")),
                ndjson("fields given twice", "json.Twice.LONGEST", i -> dossier(id(i), ",\"year\":\""
                        + "2".repeat(300) + "\"")),
                new Trial("what stands beside the records", "json", "json.Json.MAX_BESIDE json.MappedPage.MOST_LEVELS",
                        out -> text(out, "{\"beside\":[" + "1,".repeat(SIZE / 2) + "1],\"dossiers\":["
                                + dossier(id(0), "") + "]}")),
                new Trial("fields of the page that nobody knows", "json", "json.Notes.MOST json.Shown.LONGEST", out -> text(
                        out, "{" + IntStream.range(0, 9_000)
                                .mapToObj(i -> "\"" + "é".repeat(50) + i + "\":1,")
                                .collect(Collectors.joining()) + "\"dossiers\":[" + dossier(id(0), "") + "]}")),
                new Trial("a blank start", "ndjson", "http.AnswerBody.LONGEST_BLANK",
                        out -> text(out, " ".repeat(SIZE) + dossier(id(0), ""))),
                new Trial("a list of a foreign shape", "json",
                        "json.JsonGuess.MOST_ELEMENTS json.RppsField.MOST_ELEMENTS json.RppsField.MOST_LEVELS",
                        list(SIZE, i -> "{\"doctor\":{\"a\":{\"b\":{\"rpps\":\"" + id(i) + "\"}}},\"f" + i + "\":1}")));
    }

    /** Files that are read with a profile, against plain ones read with the same. */
    private static List<Trial> profiles() {
        String head = "{\"format\":\"donum-mapping\",\"version\":1,";
        String ndjson = head + "\"records\":\"\",\"fields\":[{\"pointer\":\"/id\",\"to\":\"id\"},{\"pointer\":\"/n/[c=FSE]/v\",\"to\":"
                + "\"apcv_fse\",\"optional\":true},{\"pointer\":\"/m\",\"to\":\"neutralises\",\"optional\":true},"
                + "{\"pointer\":\"/year\",\"to\":\"annee\"}]}";
        String csv = head + "\"fields\":[{\"column\":\"id\",\"to\":\"id\"},{\"column\":\"apcv_fse\",\"to\":\"apcv_fse\"}]}";
        String codes = IntStream.range(0, 999)
                .mapToObj(i -> "{\"c\":\"C" + i + "\",\"v\":1},")
                .collect(Collectors.joining());
        return List.of(
                profiled("lists that a selector chooses from", "json.Json.MAX_SELECTED_FROM json.RecordFields.MOST_NAMES", ndjson, i -> dossier(id(i),
                        ",\"n\":[" + codes + "{\"c\":\"FSE\",\"v\":3}]")),
                profiled("values of a list that are joined", "json.Json.MAX_JOINED", ndjson, i -> dossier(id(i),
                        ",\"m\":[" + "\"pse\",".repeat(700) + "\"dmp\"]")),
                profiled("lines beyond the limit", "json.MappedReading.LONGEST_LINE", ndjson, i -> dossier(id(i), i % 10 == 0
                        ? ",\"x\":[" + "1,".repeat(9_000_000) + "1]" : "")),
                profiled("fields that the profile does not read", "json.RecordFields.MOST json.UnreadFields.MOST_RECORDS"
                        + " json.UnreadFields.MOST_FIELDS", ndjson, i -> dossier(id(i), IntStream.range(0, 4_000)
                        .mapToObj(field -> ",\"f" + i % 7 + "_" + field + "\":" + field)
                        .collect(Collectors.joining()))),
                new Trial("columns that the profile leaves out", "csv", "table.MappedHeader.MOST_LEFT_OUT", lines(COLUMNS
                        + IntStream.range(0, 16_000).mapToObj(i -> ";dmp " + i).collect(Collectors.joining()), SIZE,
                        i -> wide(i) + ";1".repeat(16_000)), size -> plain("csv", size), csv));
    }

    private static Trial profiled(String what, String limits, String profile, Rows rows) {
        return new Trial("JSON: " + what, "ndjson", limits, lines("", SIZE, rows), size -> plain("ndjson", size), profile);
    }

    private static List<Trial> workbooks() {
        String brackets = "[".repeat(249) + "0%";
        return List.of(
                xlsx("number formats at the limit", "excel.Limits.FORMATS excel.Limits.FORMAT", styles(IntStream.range(
                                0, 65_000)
                        .mapToObj(i -> "<numFmt numFmtId='" + (i + 200) + "' formatCode='" + "[".repeat(200) + i
                                + "0%'/>")
                        .collect(Collectors.joining()), IntStream.range(0, 65_000)
                        .mapToObj(i -> "<xf numFmtId='" + (i + 200) + "'/>")
                        .collect(Collectors.joining())), "", ""),
                xlsx("one number format of many styles", "excel.Limits.STYLES", styles("<numFmt numFmtId='200'"
                        + " formatCode='" + brackets + "'/>", "<xf numFmtId='200'/>".repeat(65_000)), "", ""),
                xlsx("a number format beyond the limit", "excel.Limits.FORMAT", styles("<numFmt numFmtId='200'"
                        + " formatCode='" + "[".repeat(900_000) + "'/>", "<xf numFmtId='200'/>"), "", ""),
                xlsx("merged areas at the limit", "excel.Limits.MERGED_AREAS excel.Limits.FILLED_CELLS", Map.of(), "",
                        "<mergeCells>" + IntStream.range(0, 262_000)
                                .mapToObj(i -> "<mergeCell ref='A" + (i + 2) + ":C" + (i + 90) + "'/>")
                                .collect(Collectors.joining()) + "</mergeCells>"),
                xlsx("merged areas far from the rows", "excel.Limits.FILLED_TITLES", Map.of(), "",
                        "<mergeCells>" + "<mergeCell ref='A1:XFD1048576'/>".repeat(2_000) + "</mergeCells>"),
                xlsx("ranges of columns", "excel.Limits.COLUMN_RANGES", Map.of(),
                        "<cols>" + "<col min='1' max='16384' hidden='1'/>".repeat(32_000) + "</cols>", ""),
                xlsx("attributes of an element", "excel.Limits.ATTRIBUTES excel.Limits.NAMES", Map.of(),
                        "<sheetPr " + IntStream.range(0, 250)
                                .mapToObj(i -> "a" + i + "='1'")
                                .collect(Collectors.joining(" ")) + "/>", ""),
                xlsx("too many attributes", "excel.Limits.ATTRIBUTES", Map.of(),
                        "<sheetPr " + IntStream.range(0, 60_000)
                                .mapToObj(i -> "a" + i + "='1'")
                                .collect(Collectors.joining(" ")) + "/>", ""),
                xlsx("elements within one another", "excel.Limits.DEPTH", Map.of(),
                        "<x>".repeat(100_000) + "</x>".repeat(100_000), ""),
                xlsx("a name of a megabyte", "excel.Limits.STRETCH excel.Limits.NAMES", Map.of(),
                        "<" + "x".repeat(3_000_000) + "/>", ""),
                new Trial("cells at the limit", "xlsx", "excel.Limits.CELL", workbook(Map.of(), "", "", SIZE,
                        i -> row(i + 2, id(i)).replace("</row>", "<c t='inlineStr'><is><t>" + unlike(i, 1_000_000, " ")
                                + "</t></is></c></row>"))),
                new Trial("as many columns as a sheet may have", "xlsx", "excel.Limits.COLUMNS", workbook(Map.of(), "",
                        "", SIZE, i -> row(i + 2, id(i)).replace("</row>", "<c><v>" + unlike(i, 110_000, "</v></c><c><v>")
                                + "</v></c></row>"))),
                new Trial("one shared text of 32 MB", "xlsx", "excel.Limits.SHARED_TEXTS excel.Limits.CELL", workbook(
                        Map.of("xl/strings.xml", "<sst xmlns='" + MAIN + "'><si><t>" + unlike(0, 28_000_000, " ")
                                + "</t></si></sst>"), "", "", 1, i -> row(i + 2, id(i)))),
                new Trial("a million styles", "xlsx", "excel.Limits.STYLES", workbook(styles("", "<xf numFmtId='9'/>"
                        .repeat(1_000_000)), "", "", 1, i -> row(i + 2, id(i)))),
                new Trial("titles without an end", "xlsx", "excel.Limits.TITLE excel.Limits.TITLE_CELLS"
                        + " excel.Limits.TITLE_ROWS", workbook(Map.of(), "", "", SIZE, i -> "<row>"
                        + ("<c t='inlineStr'><is><t>Du 30/09/2026 au</t></is></c>").repeat(500) + "</row>")),
                new Trial("shared texts", "xlsx", "excel.Limits.SHARED_TEXTS", workbook(Map.of("xl/strings.xml",
                        "<sst xmlns='" + MAIN + "'>" + "<si><t>" + unlike(0, 10_000_000, "</t></si><si><t>")
                                + "</t></si></sst>"), "", "", 1, i -> row(i + 2, id(i)))),
                new Trial("a part far larger than packed", "xlsx", "excel.Limits.RATIO excel.Limits.RATIO_GRACE"
                        + " excel.Limits.PART_BYTES", workbook(Map.of("xl/strings.xml", "<sst xmlns='" + MAIN + "'>"
                                + " ".repeat(40_000_000) + "</sst>"), "", "", 1, i -> row(i + 2, id(i)))),
                new Trial("parts of the archive", "xlsx", "excel.Limits.PARTS", workbook(IntStream.range(0, 65_000)
                        .boxed()
                        .collect(Collectors.toMap(i -> "xl/x" + i, i -> "")), "", "", 1, i -> row(i + 2, id(i)))),
                new Trial("sheets at the limit", "xlsx", "excel.Limits.SHEETS", workbook(sheets(1_000), "", "", 1, i -> row(
                                i + 2, id(i)))),
                new Trial("tables of a sheet at the limit", "xlsx", "excel.Limits.TABLES", workbook(tables(4_000), "",
                        "", 1_000_000, i -> row(i + 2, id(i)))),
                new Trial("rows by repetition, against as many written out", "ods", "excel.Limits.REPEATED_ROWS",
                        ods(SIZE / 60, i -> odsRow(id(i), "3900", "4000").replace("<table:table-row",
                                "<table:table-row table:number-rows-repeated='60'")),
                        size -> ods(SIZE, i -> odsRow(id(i), "3900", "4000"))),
                new Trial("rows and cells by repetition, empty", "ods", "excel.Limits.REPEATED_ROWS"
                        + " excel.Limits.ROWS", ods(SIZE, i -> i % 2 == 0
                        ? odsRow(id(i), "3900", "4000")
                        : "<table:table-row table:number-rows-repeated='1000000'><table:table-cell"
                                + " table:number-columns-repeated='16384'/></table:table-row>")));
    }

    private static Trial csv(String what, String limits, String header, Rows rows) {
        return new Trial(what, "csv", limits, lines(header, SIZE, rows));
    }

    private static Trial longTable(String what, String limits, Rows rows) {
        return new Trial(what, "csv", limits, lines("id;metrique;valeur", SIZE, rows), size -> lines(
                "id;metrique;valeur", size, i -> id(i / 2) + (i % 2 == 0 ? ";fse_num;3900" : ";fse_den;4000")));
    }

    /** What is told of each row costs as much whatever its name; each another is what a limit is about. */
    private static Trial unknown(String what, String limits, Rows rows) {
        return new Trial(what, "csv", limits, lines("id;metrique;valeur", SIZE, rows), size -> lines(
                "id;metrique;valeur", size, i -> id(i / 4) + ";fse_nom;" + i));
    }

    /** Tables without numbers of practitioners are searched for totals, against which nothing but figures speaks. */
    private static Trial longNames(String what, String limits, Rows rows) {
        return new Trial(what, "csv", limits, lines("nom;metrique;valeur", SIZE, rows), size -> lines(
                "nom;metrique;valeur", size, i -> "Dr N" + i / 2 + (i % 2 == 0 ? ";fse_num;" + i % 997 : ";fse_den;"
                        + (1_000 + i % 991))));
    }

    private static Trial names(String what, String limits, Rows rows) {
        String header = COLUMNS.substring(3);
        return new Trial(what, "csv", limits, lines(header, SIZE, rows), size -> lines(header, size,
                i -> "2026;Dr N" + i + ";;;;" + (i % 997 + ";" + (1_000 + i % 991) + ";").repeat(7) + ";"));
    }

    private static Trial figure(String what, String limits, Rows figures) {
        return csv(what, limits, COLUMNS, i -> wide(i).replace(";3900;", ";" + figures.at(i) + ";"));
    }

    private static Trial ndjson(String what, String limits, Rows rows) {
        return new Trial("JSON: " + what, "ndjson", limits, lines("", SIZE, rows));
    }

    private static Trial xlsx(String what, String limits, Map<String, String> parts, String before, String behind) {
        return new Trial("XLSX: " + what, "xlsx", limits, workbook(parts, before, behind, 1_000_000, i -> row(
                        i + 2, id(i))));
    }

    // --- What files are made of --------------------------------------------------------------------------------------

    /** The text of the i-th row, line or record. */
    private interface Rows {
        String at(int i);
    }

    private static String wide(int i) {
        return id(i) + ";2026;Dr N" + i + ";" + FIGURES;
    }

    /** A word of 40 letters whose {@code hashCode} is that of every other. */
    private static String oneHash(int i) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 20; bit++) {
            text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    /** Numbers until their digits are as many, which pack no better than figures do. */
    private static String unlike(int seed, int digits, String between) {
        StringBuilder text = new StringBuilder();
        Random random = new Random(seed);
        for (int written = 0; written < digits; written += 7) {
            text.append(written == 0 ? "" : between).append(1_000_000 + random.nextInt(9_000_000));
        }
        return text.toString();
    }

    private static String dossier(String id, String more) {
        return "{\"id\":\"" + id + "\",\"year\":2026,\"attestations\":{\"segur\":\"yes\",\"lap\":\"yes\"},\"usages\":"
                + "{\"fse\":{\"done\":3900,\"total\":4000},\"dcmt\":{\"done\":48,\"total\":60},\"aat\":{\"done\":120,"
                + "\"total\":150}},\"counts\":{\"apcv_fse\":3}" + more + "}";
    }

    /** An RPPS number with its Luhn key. */
    private static String id(int i) {
        long digits = 1_010_000_000L + i;
        int sum = 0;
        boolean doubled = true;
        for (long rest = digits; rest > 0; rest /= 10) {
            int digit = (int) (rest % 10) * (doubled ? 2 : 1);
            sum += digit / 10 + digit % 10;
            doubled = !doubled;
        }
        return Long.toString(digits * 10 + (10 - sum % 10) % 10);
    }

    private static Content lines(String header, long size, Rows rows) {
        return out -> {
            PrintWriter text = new PrintWriter(new OutputStreamWriter(out, UTF_8));
            long written = header.length();
            if (!header.isEmpty()) {
                text.print(header + "\n");
            }
            for (int i = 0; written < size; i++) {
                String row = rows.at(i);
                text.print(row + "\n");
                written += row.length() + 1;
            }
            text.flush();
            return written;
        };
    }

    private static Content list(long size, Rows rows) {
        return out -> {
            PrintWriter text = new PrintWriter(new OutputStreamWriter(out, UTF_8));
            text.print("{\"dossiers\":[");
            long written = 0;
            for (int i = 0; written < size; i++) {
                String row = rows.at(i);
                text.print((i == 0 ? "" : ",\n") + row);
                written += row.length() + 2;
            }
            text.print("]}");
            text.flush();
            return written;
        };
    }

    private static long text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        return text.length();
    }

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static String row(int number, String id) {
        return "<row r='" + number + "'><c t='inlineStr'><is><t>" + id + "</t></is></c><c s='0'><v>3900</v></c><c>"
                + "<v>4000</v></c></row>";
    }

    /** A workbook that names its one sheet many times. */
    private static Map<String, String> sheets(int count) {
        return Map.of("xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'><sheets>"
                + IntStream.rangeClosed(1, count)
                        .mapToObj(i -> "<sheet name='Suivi" + i + "' sheetId='" + i + "' r:id='b'/>")
                        .collect(Collectors.joining())
                + "</sheets></workbook>");
    }

    /** A sheet with many tables, each of which has a row of totals. */
    private static Map<String, String> tables(int count) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            relations.append("<Relationship Id='t" + i + "' Type='" + RELATIONS + "/table' Target='tables/t" + i
                    + ".xml'/>");
            parts.put("xl/tables/t" + i + ".xml", "<table xmlns='" + MAIN + "' id='" + i + "' name='T" + i
                    + "' displayName='T" + i + "' ref='E1:F" + (i + 1) + "' totalsRowCount='1'/>");
        }
        parts.put("xl/_rels/sheet.xml.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/"
                + "relationships'>" + relations + "</Relationships>");
        return parts;
    }

    private static Map<String, String> styles(String formats, String xfs) {
        return Map.of("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><numFmts>" + formats + "</numFmts><cellXfs>"
                + xfs + "</cellXfs></styleSheet>");
    }

    /** A workbook of one sheet with as many rows as fill the size, whatever stands around them. */
    private static Content workbook(Map<String, String> parts, String before, String behind, long size, Rows rows) {
        return out -> {
            String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            String packages = "http://schemas.openxmlformats.org/package/2006/";
            Map<String, String> all = new LinkedHashMap<>();
            all.put(
                    "[Content_Types].xml",
                    "<Types xmlns='" + packages + "content-types'><Default Extension='rels' ContentType='application/"
                            + "vnd.openxmlformats-package.relationships+xml'/><Override PartName='/xl/workbook.xml'"
                            + " ContentType='" + types + "sheet.main+xml'/><Override PartName='/xl/sheet.xml'"
                            + " ContentType='" + types + "worksheet+xml'/><Override PartName='/xl/strings.xml'"
                            + " ContentType='" + types + "sharedStrings+xml'/><Override PartName='/xl/styles.xml'"
                            + " ContentType='" + types + "styles+xml'/></Types>");
            all.put(
                    "_rels/.rels",
                    "<Relationships xmlns='" + packages + "relationships'><Relationship Id='a' Type='" + RELATIONS
                            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            all.put(
                    "xl/workbook.xml",
                    "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'><sheets><sheet name='Suivi' sheetId='1'"
                            + " r:id='b'/></sheets></workbook>");
            all.put(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='" + packages + "relationships'><Relationship Id='b' Type='" + RELATIONS
                            + "/worksheet' Target='sheet.xml'/><Relationship Id='c' Type='" + RELATIONS
                            + "/sharedStrings' Target='strings.xml'/><Relationship Id='d' Type='" + RELATIONS
                            + "/styles' Target='styles.xml'/></Relationships>");
            all.put("xl/strings.xml", "<sst xmlns='" + MAIN + "'/>");
            all.put("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><cellXfs><xf/></cellXfs></styleSheet>");
            all.putAll(parts);
            return zip(out, all, "xl/sheet.xml", text -> {
                text.print("<worksheet xmlns='" + MAIN + "'>" + before + "<sheetData><row r='1'>"
                        + "<c t='inlineStr'><is><t>id</t></is></c><c t='inlineStr'><is><t>fse_num</t></is></c>"
                        + "<c t='inlineStr'><is><t>fse_den</t></is></c></row>");
                long written = before.length() + behind.length();
                int i = 0;
                do {
                    String row = rows.at(i++);
                    text.print(row);
                    written += row.length();
                } while (written < size);
                text.print("</sheetData>" + behind + "</worksheet>");
            });
        };
    }

    private static String odsRow(String id, String... figures) {
        return Stream.of(figures)
                .map(figure -> "<table:table-cell office:value-type='float' office:value='" + figure + "'/>")
                .collect(Collectors.joining(
                        "",
                        "<table:table-row><table:table-cell office:value-type='string'><text:p>" + id
                                + "</text:p></table:table-cell>",
                        "</table:table-row>"));
    }

    private static Content ods(long size, Rows rows) {
        String names = "urn:oasis:names:tc:opendocument:xmlns:";
        return out -> zip(
                out,
                Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                "content.xml",
                text -> {
                    text.print("<office:document-content xmlns:office='" + names + "office:1.0' xmlns:table='" + names
                            + "table:1.0' xmlns:text='" + names + "text:1.0'><office:body><office:spreadsheet>"
                            + "<table:table table:name='Suivi'><table:table-row>");
                    for (String title : List.of("id", "fse_num", "fse_den")) {
                        text.print("<table:table-cell office:value-type='string'><text:p>" + title
                                + "</text:p></table:table-cell>");
                    }
                    text.print("</table:table-row>");
                    long written = 0;
                    for (int i = 0; written < size; i++) {
                        String row = rows.at(i);
                        text.print(row);
                        written += row.length();
                    }
                    text.print("</table:table></office:spreadsheet></office:body></office:document-content>");
                });
    }

    /** Packs the parts and the sheet; returns their characters. */
    private static long zip(OutputStream out, Map<String, String> parts, String sheet, Consumer<PrintWriter> content)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        long written = 0;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue().getBytes(UTF_8));
            written += part.getValue().length();
        }
        ZipEntry last = new ZipEntry(sheet);
        zip.putNextEntry(last);
        PrintWriter text = new PrintWriter(new OutputStreamWriter(zip, UTF_8));
        content.accept(text);
        text.flush();
        zip.closeEntry();
        zip.finish();
        return written + last.getSize();
    }
}
