package fr.donum.table;

import fr.donum.spi.source.SourceSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A table with the lines of a given shape, written as practices write them: {@code m} title, {@code h} header, {@code g}
 * band, {@code d} practitioner, {@code t} total or mean, {@code n} note, {@code e} empty line.
 */
final class FilledShape {
    private static final List<String> CENTRES = List.of(
            "Cabinet du Port",
            "Maison de santé des Tilleuls",
            "Centre Sainte-Anne",
            "Pôle Nord",
            "MSP La Fontaine",
            "Cabinet A",
            "Site de Laval",
            "Antenne rurale",
            "Groupe médical Pasteur",
            "Équipe B");
    private static final List<String> TITLES = List.of(
            "Suivi du DONUM au 30/06/2026",
            "Maison de santé des Tilleuls",
            "Relevé AmeliPro",
            "Indicateurs numériques 2026",
            "Usage des téléservices",
            "Document de travail",
            "Cabinet du Port – 12 rue des Lilas, 53000 Laval",
            "Édité le 01/07/2026 par le secrétariat");
    private static final List<String> NOTES = List.of(
            "Source : AmeliPro, relevé du 30/06/2026",
            "* médecin remplaçant une partie de l’année",
            "Page 1/2",
            "(1) Hors actes réalisés en établissement.",
            "Note : les taux sont arrondis à l’entier.",
            "Légende : vert = atteint, rouge = à suivre",
            "Les chiffres de décembre sont provisoires.",
            "NB : le seuil est apprécié sur l’année civile",
            "¹ depuis mars",
            "Données extraites du logiciel métier",
            "Document confidentiel",
            "Fin du tableau",
            "(2 rows affected)",
            "cf. annexe 8 de la convention",
            "Le DMP est alimenté dès lors que le patient ne s’y oppose pas, ce qui explique les écarts entre confrères");
    private static final List<String> SUMS = List.of(
            "Total",
            "TOTAL",
            "Total général",
            "Sous-total",
            "Ensemble",
            "Total cabinet",
            "Somme",
            "Cumul",
            "Total :",
            "Ens. du pôle",
            "Résultat",
            "Total Laval",
            "",
            "Cabinet A",
            "Cabinet B",
            "Pôle Nord");
    private static final List<String> MEANS = List.of(
            "Moyenne",
            "Moy.",
            "Moyenne du cabinet",
            "Moy. cabinet",
            "Moyenne du pôle",
            "Taux moyen",
            "Ens. du pôle",
            "Résultat",
            "",
            "Cabinet A");
    private static final List<String> SURNAMES = List.of(
            "Martin",
            "Durand",
            "Le Goff",
            "Max",
            "Ensemble",
            "Petit",
            "Moreau",
            "Lefèvre",
            "Garcia-Ruiz",
            "Sum",
            "Roux",
            "Faure",
            "Blanc",
            "Min",
            "Perrin",
            "Total-Berger",
            "Caron",
            "N’Diaye",
            "D’Hondt",
            "Gauthier",
            "Nicolas");

    final List<String[]> lines = new ArrayList<>();
    final List<String[]> practitioners = new ArrayList<>();
    String[] names = {};
    final String keys;
    private final Random random;
    private final String shape;
    private final boolean hasAnswers;
    private final boolean hasCounts;
    private final boolean hasRates;
    private final boolean isMerged;
    private final int rateDecimals;
    private final boolean isSmall;
    private final boolean areAnswersDigits;
    private final boolean isAnswerCounted;
    private final boolean hasGroup;
    private final boolean hasHoles;
    private final boolean isKeySecond;
    private List<String> groups = List.of();
    private final List<String> columns = new ArrayList<>();
    /** The figures that are missing. */
    private final Set<String> given = new HashSet<>();

    private final List<double[]> figures = new ArrayList<>();
    private int nextKey;
    private int keyAt;

    FilledShape(String shape, long seed) {
        this.random = new Random(seed * 1_000_003 + shape.hashCode());
        this.shape = shape;
        this.keys = List.of("rpps", "names", "codes", "titled").get(random.nextInt(4));
        this.hasAnswers = random.nextInt(3) > 0;
        int kind = random.nextInt(4);
        this.hasCounts = kind != 3;
        this.hasRates = kind >= 2;
        this.isMerged = random.nextInt(3) == 0;
        this.rateDecimals = random.nextInt(3) > 1 ? 1 : 0;
        this.isSmall = random.nextInt(6) == 0;
        this.areAnswersDigits = random.nextInt(6) == 0;
        this.isAnswerCounted = random.nextInt(4) == 0;
        this.hasGroup = random.nextInt(4) == 0;
        this.hasHoles = random.nextInt(4) == 0;
        this.isKeySecond = random.nextInt(6) == 0;
        columns();
        fill();
    }

    private void columns() {
        List<String> over = new ArrayList<>();
        if (hasGroup && isKeySecond) {
            add(over, "", "groupe");
        }
        keyAt = columns.size();
        add(over, "", keys.equals("rpps") ? one("N° RPPS", "id", "RPPS") : "id");
        if (hasGroup && !isKeySecond) {
            add(over, "", "groupe");
        }
        if (keys.equals("rpps") && random.nextBoolean()) {
            add(over, "", "nom");
        }
        if (hasAnswers) {
            for (String each : List.of("segur", "lap", "sesam", "aat_dispo", "dossier_partage")
                    .subList(0, 2)) {
                add(over, "Équipement", each);
            }
        }
        if (hasCounts) {
            for (String each : List.of("dcmt", "aat", "pse", "fse").subList(0, 1 + random.nextInt(4))) {
                add(over, "Téléservices", each + "_num");
                add(over, "Téléservices", each + "_den");
            }
        }
        if (hasRates) {
            List<String> rates = hasCounts ? List.of("ordonnance") : List.of("dcmt", "aat", "pse", "fse");
            for (String each : rates) {
                add(over, "Usages", each + "_taux");
            }
        }
        if (hasCounts && random.nextBoolean()) {
            add(over, "Usages", "mss_messages");
        }
        groups = over;
        names = columns.toArray(String[]::new);
    }

    private void add(List<String> over, String group, String name) {
        over.add(group);
        columns.add(name);
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String[] line(IntFunction<String> cell) {
        String[] cells = new String[names.length];
        Arrays.setAll(cells, cell);
        return cells;
    }

    private String[] text(String text) {
        if (isMerged && random.nextBoolean()) {
            return line(i -> text);
        }
        int at = random.nextInt(5) == 0 && names.length > 1 ? 1 : 0;
        return line(i -> i == at ? text : "");
    }

    private void fill() {
        int head = headEnd();
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i <= head; i++) {
            if (shape.charAt(i) == 'h') {
                rows.add(i);
            }
        }
        int named = rows.isEmpty() ? -1 : rows.get(random.nextInt(rows.size()));
        if (rows.isEmpty()) {
            lines.add(names);
        }
        for (int i = 0; i < shape.length(); i++) {
            switch (shape.charAt(i)) {
                case 'm' -> lines.add(text(one(TITLES)));
                case 'h' -> lines.add(i <= head ? header(i, named) : header(i, random.nextInt(4) == 0 ? i - 1 : i));
                case 'g' -> lines.add(text(one(CENTRES)));
                case 'd' -> practitioner();
                case 't' -> lines.add(null);
                case 'n' -> lines.add(text(one(NOTES)));
                default -> lines.add(random.nextBoolean() ? new String[] {""} : line(c -> ""));
            }
        }
        derive();
    }

    /** The last line of the first head. */
    private int headEnd() {
        int end = -1;
        for (int i = 0; i < shape.length() && "dt".indexOf(shape.charAt(i)) < 0; i++) {
            end = shape.charAt(i) == 'h' ? i : end;
        }
        return end;
    }

    private String[] header(int at, int named) {
        if (at == named) {
            return names;
        }
        if (at < named) {
            return line(i -> i == keyAt ? one("", "Médecins") : groups.get(i));
        }
        return switch (random.nextInt(3)) {
            case 0 -> line(i -> "(" + (i + 1) + ")");
            case 1 ->
                line(i ->
                        names[i].endsWith("_taux") ? "%" : names[i].contains("_num") ? "nb" : i == keyAt ? "" : "(nb)");
            default -> line(i -> i == keyAt ? "" : hasAnswers && i < 3 ? "oui/non" : "en nombre");
        };
    }

    private void practitioner() {
        String key = key();
        double[] figure = new double[names.length];
        String[] cells = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            if (i == keyAt) {
                cells[i] = key;
            } else if (name.equals("groupe")) {
                cells[i] = one(CENTRES);
            } else if (name.equals("nom")) {
                cells[i] = "Dr " + one(SURNAMES);
            } else if (name.endsWith("_num")) {
                figure[i + 1] = isSmall ? 1 + random.nextInt(8) : 20 + random.nextInt(900);
                figure[i] = Math.floor(figure[i + 1] * random.nextDouble());
                cells[i] = written(figure[i]);
            } else if (name.endsWith("_den")) {
                cells[i] = written(figure[i]);
            } else if (name.endsWith("_taux")) {
                double power = Math.pow(10, rateDecimals);
                figure[i] = Math.round((20 + 80 * random.nextDouble()) * power) / power;
                cells[i] = rate(figure[i]);
            } else if (name.equals("mss_messages")) {
                figure[i] = random.nextInt(isSmall ? 10 : 400);
                cells[i] = written(figure[i]);
            } else {
                figure[i] = random.nextInt(4) > 0 ? 1 : 0;
                cells[i] = areAnswersDigits ? written(figure[i]) : figure[i] > 0 ? "oui" : "non";
            }
        }
        if (hasHoles && random.nextBoolean()) {
            int hole = keyAt + 1 + random.nextInt(names.length - keyAt - 1);
            boolean isPart = names[hole].endsWith("_num") || names[hole].endsWith("_den");
            if (!isPart && names.length - keyAt > 3) {
                figure[hole] = 0;
                given.add(practitioners.size() + ":" + hole);
                cells[hole] = one("", "NC", "-");
            }
        }
        lines.add(cells);
        practitioners.add(cells);
        figures.add(figure);
    }

    private static String written(double value) {
        return Long.toString((long) value);
    }

    private String rate(double value) {
        return String.format(Locale.FRENCH, "%." + rateDecimals + "f %%", value);
    }

    private String key() {
        nextKey++;
        return switch (keys) {
            case "rpps" -> rpps(nextKey);
            case "codes" -> String.format("M%03d", nextKey);
            case "titled" -> "Dr " + one(SURNAMES) + (nextKey > 3 ? " " + (char) ('A' + nextKey % 26) + nextKey : "");
            default ->
                one(SURNAMES).toUpperCase(Locale.FRENCH) + " " + one("Anne", "Paul", "Jean", "Léa") + "-"
                        + one("Marie", "Luc") + one("e", "a", "o") + nextLetters();
        };
    }

    private String nextLetters() {
        return "" + (char) ('a' + nextKey % 26) + (char) ('a' + nextKey / 26 % 26);
    }

    private static String rpps(int index) {
        String body = String.format("100%07d", 1_000 + 37 * index);
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = body.charAt(9 - i) - '0';
            int twice = i % 2 == 0 ? 2 * digit : digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return body + (10 - sum % 10) % 10;
    }

    /** Writes the totals: of the lines of their block above, else of those below, else of all. */
    private void derive() {
        int offset = lines.size() - shape.length();
        List<Integer> numberOfData = new ArrayList<>();
        int seen = 0;
        for (int i = 0; i < shape.length(); i++) {
            numberOfData.add(seen);
            seen += shape.charAt(i) == 'd' ? 1 : 0;
        }
        for (int i = 0; i < shape.length(); i++) {
            if (shape.charAt(i) != 't') {
                continue;
            }
            int up = i - 1;
            while (up >= 0 && shape.charAt(up) == 't') {
                up--;
            }
            int from = up;
            while (from >= 0 && shape.charAt(from) == 'd') {
                from--;
            }
            int to = numberOfData.get(i);
            int start = from + 1 < shape.length() && up > from ? numberOfData.get(from + 1) : to;
            if (start == to) {
                int down = i + 1;
                while (down < shape.length() && "tge".indexOf(shape.charAt(down)) >= 0) {
                    down++;
                }
                start = down < shape.length() ? numberOfData.get(down) : 0;
                to = start;
                while (down < shape.length() && shape.charAt(down) == 'd') {
                    down++;
                    to++;
                }
            } else if (i == shape.lastIndexOf('t') && random.nextBoolean()) {
                start = 0;
            }
            if (start == to) {
                start = 0;
                to = figures.size();
            }
            lines.set(i + offset, derived(start, to));
        }
    }

    private String[] derived(int from, int to) {
        boolean isMean = !hasCounts || random.nextInt(4) == 0;
        String label = to - from < 2
                ? one("Total", "Sous-total", "Moyenne", "Ensemble", "Cabinet A", "Pôle Nord")
                : one(isMean ? MEANS : SUMS);
        boolean isMeanWhole = random.nextBoolean();
        boolean isAside = List.of(names).contains("nom") && random.nextInt(3) == 0;
        String group = one("", one(CENTRES));
        return line(i -> {
            if (i == keyAt) {
                return isAside ? "" : label;
            }
            if (names[i].equals("groupe")) {
                return group;
            }
            if (names[i].equals("nom")) {
                return isAside ? label : "";
            }
            double sum = 0;
            for (int row = from; row < to; row++) {
                sum += figures.get(row)[i];
            }
            int count = 0;
            for (int row = from; row < to; row++) {
                count += given.contains(row + ":" + i) ? 0 : 1;
            }
            double mean = sum / Math.max(1, count);
            if (names[i].endsWith("_taux")) {
                return isMean || !hasCounts ? rate(mean) : "";
            }
            if (names[i].endsWith("_num") || names[i].endsWith("_den") || names[i].equals("mss_messages")) {
                return !isMean
                        ? written(sum)
                        : isMeanWhole ? written((double) Math.round(mean)) : String.format(Locale.FRENCH, "%.1f", mean);
            }
            boolean isAnswer = List.of("segur", "lap").contains(names[i]);
            return isAnswer && isAnswerCounted ? isMean ? rate(100 * mean) : written(sum) : "";
        });
    }

    Reading read() {
        Reading reading = Reading.start(SourceSettings.of("data/usage.csv").in(Locale.ENGLISH));
        lines.forEach(reading::cells);
        return reading;
    }

    Reading bare() {
        Reading reading = Reading.start(SourceSettings.of("data/usage.csv").in(Locale.ENGLISH))
                .cells(names);
        practitioners.forEach(reading::cells);
        return reading;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(shape + " " + keys + "\n");
        for (int i = 0; i < lines.size(); i++) {
            text.append(i + 1)
                    .append('\t')
                    .append(String.join(";", lines.get(i)))
                    .append('\n');
        }
        return text.toString();
    }
}
