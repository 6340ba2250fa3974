package fr.donum.adapter.excel.source;

import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.text.AddressMask;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The two places a user may name a sheet in: the option, or behind the path ({@code suivi.xlsx#Janvier}). */
public final class SheetName {
    public static final String OPTION = "sheet";
    private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xls", "ods");

    private SheetName() {}

    /** The name that was given; that of the option if both are. */
    static Optional<String> of(SourceSettings settings) {
        return settings.option(OPTION)
                .filter(name -> !name.isBlank())
                .or(() -> Optional.of(part(settings.location())).filter(name -> !name.isBlank()));
    }

    public static boolean isWorkbook(SourceLocation location) {
        return isWorkbook(path(location));
    }

    private static boolean isWorkbook(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }

    /** The path without a sheet; a {@code #} within the name of the file stays. */
    static String path(SourceLocation location) {
        return isInFileName(location) ? location.text() : location.path();
    }

    /** The name of the file, for messages. */
    static String shortPath(SourceLocation location) {
        return withPart(location, location.shortName());
    }

    /** The name of the file, whatever others are read beside it. */
    static String fileName(SourceLocation location) {
        return withPart(location, location.fileName());
    }

    private static String withPart(SourceLocation location, String name) {
        if (!location.scheme().isEmpty()) {
            return shownPath(location);
        }
        return isInFileName(location) ? name + "#" + location.part() : name;
    }

    /** The path, for messages. */
    static String shownPath(SourceLocation location) {
        return AddressMask.of(path(location));
    }

    public static String part(SourceLocation location) {
        return isInFileName(location) ? "" : location.part();
    }

    private static boolean isInFileName(SourceLocation location) {
        return isWorkbook(location.part());
    }
}
