package fr.donum.adapter.excel.read;

import fr.donum.adapter.excel.part.Limits;
import fr.donum.table.cell.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/**
 * What a number format says of the numbers it shows: of each by the section of the format that shows it. Worked out
 * once for each format.
 */
public final class NumberFormat {
    static final NumberFormat NUMBER = new NumberFormat(List.of());
    static final NumberFormat PERCENT = of(9, null);
    static final NumberFormat DATE = of(14, null);

    /** What POI calls the formats that are not the same everywhere. */
    private static final String RESERVED = "reserved";

    private static final int MOST_SECTIONS = 4;
    private static final int BY_SIGN = 3;

    private final List<FormatSection> sections;
    private final Row.@Nullable Kind uniform;

    /** @param sections those for numbers, at most three; none for a format that shows them as they are */
    private NumberFormat(List<FormatSection> sections) {
        this.sections = sections;
        long kinds = sections.stream().map(FormatSection::kind).distinct().count();
        boolean mayShowBare = sections.stream().allMatch(section -> section.condition() != null);
        this.uniform = sections.isEmpty()
                ? Row.Kind.NUMBER
                : kinds == 1 && !mayShowBare ? sections.get(0).kind() : null;
    }

    /**
     * A format.
     *
     * @param code as the file has it; null for one of the built-in formats
     * @throws IllegalArgumentException if it is longer than any that Excel takes
     */
    static NumberFormat of(int id, @Nullable String code) {
        String format = code != null && !code.isBlank() ? code : BuiltinFormats.getBuiltinFormat(id);
        if (format == null || (code == null && format.startsWith(RESERVED))) {
            return isDayOfEasternLocale(id) ? DATE : NUMBER;
        }
        if (format.length() > Limits.FORMAT) {
            throw new IllegalArgumentException("A format of " + format.length() + " characters");
        }
        List<FormatSection> all = new ArrayList<>();
        for (int start = 0; start <= format.length() && all.size() < MOST_SECTIONS; ) {
            FormatSection section = FormatSection.at(format, start);
            all.add(section);
            start = section.end() + 1;
        }
        int last = all.size() - 1;
        boolean endsInText = all.size() == MOST_SECTIONS || all.get(last).isOfText();
        return new NumberFormat(withoutLiterals(endsInText ? all.subList(0, last) : all));
    }

    /** Formats without a code that stand for a day in Chinese, Japanese and Korean workbooks. */
    private static boolean isDayOfEasternLocale(int id) {
        return (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 54) || id == 57 || id == 58;
    }

    /** A section that shows no digits, such as a dash for zero, leaves a number to be what the others make of it. */
    private static List<FormatSection> withoutLiterals(List<FormatSection> sections) {
        Optional<Row.Kind> shown = sections.stream()
                .filter(section -> !section.isLiteral())
                .map(FormatSection::kind)
                .findFirst();
        return sections.stream()
                .map(section -> section.isLiteral() ? section.as(shown.orElse(Row.Kind.NUMBER)) : section)
                .toList();
    }

    /** What all numbers are that it shows; null if that depends on their value. */
    public Row.@Nullable Kind uniform() {
        return uniform;
    }

    /** {@code PERCENT}, {@code DATE} or {@code NUMBER}: what a number is. */
    Row.Kind kind(double value) {
        if (uniform != null) {
            return uniform;
        }
        for (int i = 0; i < sections.size(); i++) {
            if (shows(i, value)) {
                return sections.get(i).kind();
            }
        }
        return Row.Kind.NUMBER;
    }

    private boolean shows(int index, double value) {
        FormatSection.@Nullable Condition condition = sections.get(index).condition();
        if (condition != null) {
            return condition.holdsFor(value);
        }
        boolean isLast = index == sections.size() - 1;
        if (isLast) {
            return true;
        }
        if (index > 0) {
            return value < 0;
        }
        return sections.size() == BY_SIGN ? value > 0 : value >= 0;
    }
}
