package fr.donum.table.column;

import fr.donum.domain.dossier.Metric;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.PlainName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of what a caisse may set aside: metrics, and indicators of the schemes at hand. A cell is tried as one name,
 * then as the longest names between separators, then as the longest between spaces.
 */
public final class NeutralisedNames {
    /** A longer cell is no list of such names. */
    private static final int LONGEST_CELL = 2_000;

    private static final int MOST_NAMES = 60;
    /** Unknown names of one list that are told. */
    public static final int MOST_UNKNOWN = 5;

    private static final int LONGEST_RUN = 12;
    /** What stands between the elements of a list in a cell. */
    public static final Pattern BETWEEN = Pattern.compile(
            "[,;/|+&\\r\\n\\t]|(?<=\\s)(?:et|and)(?=\\s)|\\s[-–•](?=\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Map<String, Metric> TITLES =
            Metric.ALL.stream().collect(Collectors.toMap(metric -> PlainName.key(metric.title()), metric -> metric));
    /** What says that nothing is. */
    private static final Set<String> NONE = Set.of(
            "non",
            "aucun",
            "aucune",
            "aucuns",
            "aucunes",
            "neant",
            "0",
            "00",
            "rien",
            "ras",
            "sansobjet",
            "no",
            "none",
            "n",
            "faux",
            "false");

    private final Map<String, Set<String>> indicators = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final PossibleNames possible;
    private final NearNames near = new NearNames(this::near);

    /** @param titles of the indicators, by their ids */
    public NeutralisedNames(Map<String, String> titles) {
        titles.forEach((id, title) -> {
            for (String key : List.of(PlainName.key(id), PlainName.key(title))) {
                indicators.computeIfAbsent(key, it -> new LinkedHashSet<>()).add(id);
                known.putIfAbsent(key, id);
            }
        });
        indicators.remove("");
        known.remove("");
        possible = new PossibleNames(known.keySet());
    }

    /** A name that is not known, and the known one it resembles; empty if it resembles none. */
    public record Unknown(String name, String near) {}

    /** What a cell names. */
    public record Meant(Set<Metric> metrics, Set<String> indicators, List<Unknown> unknown) {
        Meant() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
        }
    }

    /** What a cell names; null if it says that nothing is set aside. */
    public @Nullable Meant meant(String cell) {
        String tidy = Cells.figure(cell);
        boolean isNothing = Cells.isMissing(tidy) && !Cells.isPending(tidy);
        if (isNothing || (tidy.length() < 14 && NONE.contains(PlainName.key(tidy)))) {
            return null;
        }
        Meant meant = new Meant();
        if (cell.length() > LONGEST_CELL) {
            meant.unknown.add(new Unknown(tidy, ""));
        } else if (!possible.in(tidy).areName(0, tidy.length()) || !add(tidy, meant)) {
            new Parts(cell, meant).take();
        }
        return meant;
    }

    /** Whether a cell is known names and nothing else, which is found out without looking for what others may mean. */
    public boolean areNames(String cell) {
        PossibleNames.Stretches stretches = possible.in(cell);
        return cell.length() <= LONGEST_CELL
                && (areNames(cell, stretches, spans(cell, BETWEEN, 0, cell.length()))
                        || areNames(cell, stretches, spans(cell, SPACE, 0, cell.length())));
    }

    private boolean areNames(String cell, PossibleNames.Stretches stretches, List<int[]> spans) {
        return !spans.isEmpty()
                && spans.size() <= MOST_NAMES
                && spans.stream()
                        .allMatch(span -> stretches.areName(span[0], span[1])
                                && add(cell.substring(span[0], span[1]), new Meant()));
    }

    /** Takes a name for what it is; false if it is unknown. A name that is both a metric's and an indicator's is both. */
    private boolean add(String name, Meant to) {
        String key = PlainName.key(name);
        if (key.isEmpty()) {
            return true;
        }
        Metric metric = metric(name, key);
        Set<String> ids = indicators.getOrDefault(key, Set.of());
        if (metric != null) {
            to.metrics.add(metric);
        }
        to.indicators.addAll(ids);
        return metric != null || !ids.isEmpty();
    }

    private static @Nullable Metric metric(String name, String key) {
        Metric named = Vocabulary.OURS.metric(name).orElse(null);
        if (named != null) {
            return named;
        }
        Metric titled = TITLES.get(key);
        return titled != null
                ? titled
                : Vocabulary.OURS.column(name).map(CanonicalColumn::metric).orElse(null);
    }

    /** The names in a text, taken one after another. */
    private final class Parts {
        private final String text;
        private final PossibleNames.Stretches stretches;
        private final Meant to;

        Parts(String text, Meant to) {
            this.text = text;
            this.stretches = possible.in(text);
            this.to = to;
        }

        void take() {
            List<int[]> spans = spans(text, BETWEEN, 0, text.length());
            if (spans.size() > MOST_NAMES) {
                unknown(text, to);
                return;
            }
            for (int i = 0; i < spans.size(); i++) {
                int last = longest(spans, i, to);
                int[] span = spans.get(i);
                if (last >= 0) {
                    i = last;
                } else if (!areWords(span)) {
                    unknown(text.substring(span[0], span[1]), to);
                }
            }
        }

        /** The last of the spans from the first that are one known name together, which is added; -1 if none are. */
        private int longest(List<int[]> spans, int first, Meant to) {
            int start = spans.get(first)[0];
            for (int last = Math.min(spans.size(), first + LONGEST_RUN) - 1; last >= first; last--) {
                int end = spans.get(last)[1];
                if (stretches.areName(start, end) && add(text.substring(start, end), to)) {
                    return last;
                }
            }
            return -1;
        }

        /** Whether a span is known names with nothing but space between them, which are added. */
        private boolean areWords(int[] span) {
            List<int[]> words = spans(text, SPACE, span[0], span[1]);
            if (words.size() < 2 || words.size() > MOST_NAMES) {
                return false;
            }
            Meant all = new Meant();
            for (int i = 0; i < words.size(); i++) {
                int last = longest(words, i, all);
                if (last < 0) {
                    return false;
                }
                i = last;
            }
            to.metrics.addAll(all.metrics);
            to.indicators.addAll(all.indicators);
            return true;
        }
    }

    /** Starts and ends of what stands between separators. */
    private static List<int[]> spans(String text, Pattern separator, int from, int to) {
        List<int[]> spans = new ArrayList<>();
        Matcher found = separator.matcher(text).region(from, to).useTransparentBounds(true);
        int start = from;
        while (found.find()) {
            add(text, start, found.start(), spans);
            start = found.end();
        }
        add(text, start, to, spans);
        return spans;
    }

    private static void add(String text, int start, int end, List<int[]> to) {
        if (!text.substring(start, end).isBlank()) {
            to.add(new int[] {start, end});
        }
    }

    private void unknown(String name, Meant to) {
        if (to.unknown.size() < MOST_UNKNOWN) {
            String tidy = Cells.tidy(name);
            to.unknown.add(new Unknown(tidy, near.of(tidy)));
        }
    }

    private Optional<String> near(String name) {
        return Vocabulary.OURS.metricNear(name).or(() -> Vocabulary.nearest(PlainName.key(name), known));
    }
}
