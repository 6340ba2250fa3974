package fr.donum.application.report.wording;

import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The titles that the official texts have, which alone are translated: a scheme of somebody's own keeps its own. */
final class OfficialTitles {
    private static final Set<String> ALL =
            Schemes.ALL.stream().flatMap(OfficialTitles::of).collect(Collectors.toUnmodifiableSet());

    private OfficialTitles() {}

    static boolean include(String id, String title) {
        return ALL.contains(key(id, title));
    }

    private static Stream<String> of(Scheme scheme) {
        return Stream.concat(
                scheme.volets().stream().map(volet -> key(volet.id(), volet.title())),
                scheme.indicators().stream().map(indicator -> key(indicator.id(), indicator.title())));
    }

    private static String key(String id, String title) {
        return id + "\n" + title;
    }
}
