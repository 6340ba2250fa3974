package fr.donum.application.report.wording;

import fr.donum.application.result.Summary;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Difference;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import fr.donum.domain.scheme.VoletResult;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of reports in one language, for layouts as for sentences. Titles are the domain's own in French and come
 * from the bundle, by id, in English. Not for use by several threads.
 */
public final class Words {
    private static final Pattern ROW = Pattern.compile("\\brow(?= \\d+$)");

    private final Texts texts;
    private final Numbers numbers;

    private Words(Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts.language());
    }

    public static Words in(Locale language) {
        return new Words(Texts.of("fr.donum.application.report.report", language, Words.class::getResourceAsStream));
    }

    public Locale language() {
        return texts.language();
    }

    public Numbers numbers() {
        return numbers;
    }

    /** A text of the bundle, with its arguments already written for people. */
    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** A text of the bundle, or the domain's own where it has none. */
    public String find(String key, String otherwise) {
        return texts.find(key).orElseGet(() -> spaced(otherwise));
    }

    /** A text of the domain or of a scheme of one's own, with the no-break spaces that French wants. */
    private String spaced(String text) {
        return language().equals(Locale.FRENCH)
                ? text.replace(" :", "\u00a0:")
                        .replace(" ;", "\u202f;")
                        .replace("« ", "«\u00a0")
                        .replace(" »", "\u00a0»")
                : text;
    }

    public String title(Scheme scheme) {
        return find("scheme." + scheme.id(), scheme.title());
    }

    public String title(Volet volet) {
        return official("volet.", volet.id(), volet.title());
    }

    public String title(Indicator indicator) {
        return official("indicator.", indicator.id(), indicator.title());
    }

    private String official(String kind, String id, String title) {
        boolean isTranslated = !language().equals(Locale.FRENCH) && OfficialTitles.include(id, title);
        return isTranslated ? find(kind + id, title) : spaced(title);
    }

    public String title(Metric metric) {
        return find("metric." + metric.id(), metric.title());
    }

    public static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A metric within a sentence: {@code AAT}, {@code logiciel Ségur}. */
    public String brief(Metric metric) {
        return say("brief." + metric.id());
    }

    /** A volet within a sentence: {@code le socle}. */
    public String the(Volet volet) {
        return texts.find("the." + volet.id()).orElseGet(() -> say("the.volet", title(volet)));
    }

    /** Whether a volet is open to payment, and behind which others. */
    public String gate(Scheme scheme, VoletResult volet) {
        return say(
                "gate." + volet.gate(),
                and(volet.volet().opening().behind().stream()
                        .map(id -> the(scheme.volet(id)))
                        .toList()));
    }

    /** {@code A, B et C}. */
    public String and(List<String> items) {
        return list("and", items);
    }

    /** {@code A, B ou C}. */
    public String or(List<String> items) {
        return list("or", items);
    }

    private String list(String word, List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : say(word, items.subList(0, last).stream().collect(Collectors.joining(", ")), items.get(last));
    }

    /** {@code 22,5 points}, {@code 1 point}. */
    public String points(Points points) {
        return say(isPlural(points) ? "points" : "point", numbers.points(points));
    }

    private boolean isPlural(Points points) {
        return language().equals(Locale.FRENCH) ? points.halves() >= 4 : points.halves() != 2;
    }

    /** {@code 280 points}, or {@code 280–300 points}. */
    public String points(Interval<Points> points) {
        return points.isExact() ? points(points.assured()) : say("points", range(points));
    }

    /** {@code 2 940 EUR}. */
    public String euros(Euros euros) {
        return say("euros", numbers.euros(euros));
    }

    /**
     * {@code 60 points (420 EUR)}, {@code 60 points et 200 EUR (620 EUR)}, or the euros alone where there are no points;
     * words for what has no bound.
     */
    public String amount(@Nullable Amount amount, Euros pointValue) {
        if (amount == null) {
            return say("unbounded.amount");
        }
        String euros = euros(amount.worth(pointValue));
        if (amount.points().equals(Points.ZERO)) {
            return euros;
        }
        String points = points(amount.points());
        return say("amount", amount.euros().isZero() ? points : say("and", points, euros(amount.euros())), euros);
    }

    /** The same in euros alone. */
    public String worth(@Nullable Amount amount, Euros pointValue) {
        return amount == null ? say("unbounded.amount") : euros(amount.worth(pointValue));
    }

    /** {@code 1 960 EUR}, {@code entre 0 et 2 940 EUR}, or {@code au moins 1 500 EUR, sans plafond connu}. */
    public String span(Interval<Euros> euros) {
        Euros most = euros.attainable();
        if (most == null) {
            return say("span.unbounded", euros(euros.assured()));
        }
        return euros.isExact() ? euros(most) : say("span", numbers.euros(euros.assured()), euros(most));
    }

    /** Without its unit: {@code 1 960}, {@code 0–2 940}, {@code au moins 1 500}. */
    public String euroRange(Interval<Euros> euros) {
        return euros.isBounded() ? numbers.euros(euros) : say("at-least", numbers.euros(euros.assured()));
    }

    /** Without its unit: {@code 280}, {@code 280–300}, {@code au moins 280}. */
    public String range(Interval<Points> points) {
        return points.isBounded() ? numbers.points(points) : say("at-least", numbers.points(points.assured()));
    }

    /** The upper end for a column, always with cents; words where there is none. */
    public String most(Interval<Euros> euros) {
        Euros most = euros.attainable();
        return most == null ? say("unbounded") : numbers.cents(most);
    }

    /** {@code 2 sans plafond connu}; empty if there are none. */
    public String unbounded(long number) {
        return number == 0 ? "" : say(plural("unbounded", number), numbers.count(number));
    }

    /** {@code +420}, {@code -2 520 à -1 960}, {@code au moins -420}: a difference, without its unit. */
    public String difference(Difference difference) {
        String ends = ends(difference.least(), difference.most());
        return difference.isExact() ? ends : say("difference.within", ends);
    }

    private String ends(@Nullable Euros least, @Nullable Euros most) {
        if (least == null) {
            return most == null ? say("difference.unbounded") : say("at-most", numbers.signed(most));
        }
        if (most == null) {
            return say("at-least", numbers.signed(least));
        }
        return least.equals(most)
                ? numbers.signed(least)
                : say("difference", numbers.signed(least), numbers.signed(most));
    }

    /** {@code 12 lus = 11 évalués + 1 rejeté}, and beside it what was left out. */
    public String reconciliation(Summary summary) {
        String counts = say(
                "reconciliation",
                counted("read", summary.read()),
                counted("evaluated", summary.evaluated()),
                counted("rejected", summary.rejected()));
        String account = setAside(summary, counts);
        return summary.leftOut().isEmpty() ? account : say("left-out", account, leftOut(summary.leftOut()));
    }

    /** An account, and beside it the snapshots that do not count. */
    public String setAside(Summary summary, String account) {
        String all = also(account, "superseded", summary.replaced());
        return also(all, "later", summary.later());
    }

    private String also(String account, String what, long number) {
        return number == 0 ? account : say(plural(what, number), account, numbers.count(number));
    }

    /** That not all was read, and why, a sentence each; nothing where all was. */
    public List<String> shortfalls(Summary summary) {
        if (summary.completeness() == Completeness.COMPLETE) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(say("label." + summary.completeness())),
                        summary.shortfalls().stream()
                                .map(issue -> issue.where() + say("label.colon") + issue.what() + " " + issue.remedy()))
                .toList();
    }

    /** {@code 2 notes, 1 total}. */
    public String leftOut(Map<LeftOut, Long> kinds) {
        return kinds.entrySet().stream()
                .map(each -> counted("left-out." + each.getKey().id(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String counted(String what, long number) {
        return say(plural(what, number), numbers.count(number));
    }

    private static String plural(String what, long number) {
        return what + (number > 1 ? ".many" : ".one");
    }

    /** A record: {@code Janvier, row 2} in the user's language, anything else as the source names it. */
    public String where(String place) {
        return ROW.matcher(place).replaceFirst(say("row"));
    }

    /** {@code 1er janvier 2026}, {@code 2 janvier 2026}. */
    public String date(LocalDate day) {
        String written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language())
                .format(day);
        return written.startsWith("1 ") ? say("first-of-month", written.substring(2)) : written;
    }
}
