package fr.donum.host.source;

import fr.donum.spi.source.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the sources of one command are called, so that none is taken for another. */
final class ShortNames {
    private ShortNames() {}

    /** The same locations; each file called by as much of its path as no other has that is called like it. */
    static List<SourceLocation> toldApart(List<SourceLocation> locations) {
        Map<String, Set<String>> alike = locations.stream()
                .collect(Collectors.groupingBy(
                        SourceLocation::fileName, Collectors.mapping(SourceLocation::path, Collectors.toSet())));
        return locations.stream()
                .map(each -> isFile(each) ? toldFrom(alike.getOrDefault(each.fileName(), Set.of()), each) : each)
                .toList();
    }

    private static boolean isFile(SourceLocation location) {
        return location.scheme().isEmpty() && !location.isStandardInput();
    }

    private static SourceLocation toldFrom(Set<String> paths, SourceLocation location) {
        String path = location.path();
        int name = path.length() - location.fileName().length();
        int from = name;
        while (from > 0 && isSharedFrom(from, path, paths)) {
            from = startOfFolder(path, from);
        }
        return from == name ? location : location.called(path.substring(from));
    }

    private static boolean isSharedFrom(int from, String path, Set<String> paths) {
        String end = plain(path.substring(from));
        return paths.stream()
                .filter(other -> !other.equals(path))
                .map(ShortNames::plain)
                .anyMatch(other -> other.equals(end) || other.endsWith("/" + end));
    }

    private static String plain(String path) {
        return path.replace('\\', '/');
    }

    /** Where the folder begins of what stands from there on. */
    private static int startOfFolder(String path, int from) {
        int start = from - 1;
        while (start > 0 && isSeparator(path.charAt(start - 1))) {
            start--;
        }
        while (start > 0 && !isSeparator(path.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isSeparator(char letter) {
        return letter == '/' || letter == '\\';
    }
}
