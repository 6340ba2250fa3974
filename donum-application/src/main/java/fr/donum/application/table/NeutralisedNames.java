package fr.donum.application.table;

import fr.donum.domain.dossier.Metric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of what a caisse may set aside: metrics, and indicators of the schemes at hand. A cell is tried as one name,
 * then as the longest names between separators, then as the longest between spaces.
 */
public final class NeutralisedNames {
    /** A longer cell is no list of such names. */
    private static final int LONGEST_CELL = 2_000;

    private static final int MOST_NAMES = 60;
    private static final int MOST_UNKNOWN = 5;
    private static final int LONGEST_RUN = 12;
    private static final Pattern BETWEEN = Pattern.compile(
            "[,;/|+&\\r\\n\\t]|(?<=\\s)(?:et|and)(?=\\s)|\\s[-–•](?=\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPACE = Pattern.compile("\\s");
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

    /** @param titles of the indicators, by their ids */
    public NeutralisedNames(Map<String, String> titles) {
        titles.forEach((id, title) -> {
            for (String key : List.of(Words.key(id), Words.key(title))) {
                indicators.computeIfAbsent(key, it -> new LinkedHashSet<>()).add(id);
                known.putIfAbsent(key, id);
            }
        });
        indicators.remove("");
        known.remove("");
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
        if (isNothing || (tidy.length() < 14 && NONE.contains(Words.key(tidy)))) {
            return null;
        }
        Meant meant = new Meant();
        if (cell.length() > LONGEST_CELL) {
            meant.unknown.add(new Unknown(tidy, ""));
        } else if (!add(tidy, meant)) {
            parts(cell, BETWEEN, meant);
        }
        return meant;
    }

    /** Takes a name for what it is; false if it is unknown. A name that is both a metric's and an indicator's is both. */
    private boolean add(String name, Meant to) {
        String key = Words.key(name);
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
        for (Metric metric : Metric.ALL) {
            if (Words.key(metric.title()).equals(key)) {
                return metric;
            }
        }
        return Vocabulary.OURS.column(name).map(Target::metric).orElse(null);
    }

    private void parts(String text, Pattern separator, Meant to) {
        List<int[]> spans = spans(text, separator);
        if (spans.size() > MOST_NAMES) {
            unknown(text, to);
            return;
        }
        for (int i = 0; i < spans.size(); ) {
            int last = longest(text, spans, i, to);
            if (last < 0) {
                last = i;
                String name = text.substring(spans.get(i)[0], spans.get(i)[1]);
                if (!areWords(name, to)) {
                    unknown(name, to);
                }
            }
            i = last + 1;
        }
    }

    /** The last of the spans from the first that are one known name together, which is added; -1 if none are. */
    private int longest(String text, List<int[]> spans, int first, Meant to) {
        for (int last = Math.min(spans.size(), first + LONGEST_RUN) - 1; last >= first; last--) {
            if (add(text.substring(spans.get(first)[0], spans.get(last)[1]), to)) {
                return last;
            }
        }
        return -1;
    }

    /** Whether a text is known names with nothing but space between them, which are added. */
    private boolean areWords(String text, Meant to) {
        List<int[]> words = spans(text, SPACE);
        if (words.size() < 2 || words.size() > MOST_NAMES) {
            return false;
        }
        Meant all = new Meant();
        for (int i = 0; i < words.size(); i++) {
            int last = longest(text, words, i, all);
            if (last < 0) {
                return false;
            }
            i = last;
        }
        to.metrics.addAll(all.metrics);
        to.indicators.addAll(all.indicators);
        return true;
    }

    /** Starts and ends of what stands between separators. */
    private static List<int[]> spans(String text, Pattern separator) {
        List<int[]> spans = new ArrayList<>();
        Matcher found = separator.matcher(text);
        int start = 0;
        while (found.find()) {
            add(text, start, found.start(), spans);
            start = found.end();
        }
        add(text, start, text.length(), spans);
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
            String near = Vocabulary.OURS
                    .metricNear(tidy)
                    .or(() -> Vocabulary.nearest(Words.key(tidy), known))
                    .orElse("");
            to.unknown.add(new Unknown(tidy, near));
        }
    }
}
