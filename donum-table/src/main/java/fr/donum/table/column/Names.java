package fr.donum.table.column;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names understood by their words: in any order, singular or plural, with what stands around them. */
public final class Names {
    private static final Pattern PARTS = Pattern.compile("[()\\[\\]/:;–—\\r\\n]| - ");
    private static final Set<Role> BUT_ONLINE = EnumSet.of(Role.RATE, Role.ALL, Role.NUMBER, Role.NONE, Role.ARTICLE);
    private static final Set<Role> ANY = EnumSet.allOf(Role.class);
    private static final Set<Role> ARTICLES = EnumSet.of(Role.ARTICLE);

    /** In the singular: {@code Valeur (%)}. */
    private static final Set<String> VALUES = Set.of("valeur", "resultat", "reponse", "donne", "chiffre", "value");

    private final RoleWords roles;
    private final Map<String, Metric> metrics = new HashMap<>();
    private final Map<String, CanonicalColumn> columns = new HashMap<>();
    private final List<String> collisions = new ArrayList<>();
    /** Every word of a name or around one: what has none of them is no name. */
    private final Set<String> words = new HashSet<>();

    Names(Synonyms synonyms) {
        roles = new RoleWords(synonyms);
        roles.addWordsTo(words);
        for (Metric metric : Metric.ALL) {
            synonyms.metrics(metric).forEach(name -> put(metrics, name, metric));
        }
        for (CanonicalColumn target : CanonicalColumn.ALL) {
            if (target.metric() == null) {
                synonyms.columns(target).forEach(name -> put(columns, name, target));
            } else if (target.metric() instanceof Usage) {
                synonyms.columns(target).skip(1).forEach(name -> put(columns, name, target));
            }
        }
    }

    private <T> void put(Map<String, T> to, String name, T meant) {
        List<String> all = NameWords.of(name).words();
        words.addAll(all);
        String key = roles.strip(all, ARTICLES).key();
        if (!key.isEmpty()) {
            T before = to.putIfAbsent(key, meant);
            Object other = before == null ? (to == columns ? metrics.get(key) : null) : before;
            if (other != null && !other.equals(meant)) {
                collisions.add(name + ": " + other + ", " + meant);
            }
        }
    }

    /** Whether a word, in the singular and without accents, stands in a known name or around some. */
    boolean knows(String word) {
        return words.contains(word);
    }

    /** Names that stand for two things: none, or {@code synonyms.txt} is wrong. */
    List<String> collisions() {
        return collisions;
    }

    /**
     * A metric, and what is told of it.
     *
     * @param role never {@link Role#NONE}
     */
    record Named(Metric metric, Role role) {}

    /** @param named what is found by {@link #named} */
    Optional<CanonicalColumn> column(String name, Function<String, Optional<Named>> named) {
        List<String> all = NameWords.of(name).words();
        if (!holdsKnownWord(all)) {
            return Optional.empty();
        }
        CanonicalColumn known = columns.get(roles.strip(all, ARTICLES).key());
        return known != null
                ? Optional.of(known)
                : named.apply(name).flatMap(Names::target).or(() -> ofARow(all));
    }

    /** Words that name no usage but say what a figure is: of the metric that the row is about. */
    private Optional<CanonicalColumn> ofARow(List<String> of) {
        RoleWords.Stripped all = roles.strip(of, ANY);
        if (all.found().contains(Role.RATE) && VALUES.contains(all.key())) {
            return Optional.of(CanonicalColumn.named("value"));
        }
        boolean areOnlyRoles = all.key().isEmpty();
        Role role = role(all.found(), false);
        return !areOnlyRoles
                ? Optional.empty()
                : switch (role) {
                    case RATE -> Optional.of(CanonicalColumn.named("value"));
                    case ONLINE -> Optional.of(CanonicalColumn.named("num"));
                    case ALL -> Optional.of(CanonicalColumn.named("den"));
                    case BARE, NUMBER, NONE, ARTICLE -> Optional.empty();
                };
    }

    private static Optional<CanonicalColumn> target(Named named) {
        if (named.metric() instanceof Usage usage) {
            return Optional.of(
                    switch (named.role()) {
                        case RATE -> CanonicalColumn.named(usage.id() + CanonicalColumn.RATE);
                        case ONLINE -> CanonicalColumn.named(usage.id() + CanonicalColumn.DONE);
                        case ALL -> CanonicalColumn.named(usage.id() + CanonicalColumn.TOTAL);
                        case BARE, NUMBER, NONE, ARTICLE -> CanonicalColumn.bare(usage);
                    });
        }
        return Optional.of(CanonicalColumn.named(named.metric().id()));
    }

    /** The metric that a name stands for, as a whole or in each of its parts. */
    Optional<Named> named(String name) {
        List<String> all = NameWords.of(name).words();
        if (!holdsKnownWord(all)) {
            return Optional.empty();
        }
        Named whole = metric(all);
        if (whole != null) {
            return Optional.of(whole);
        }
        if (!PARTS.matcher(name).find()) {
            return Optional.empty();
        }
        Set<Named> parts = new LinkedHashSet<>();
        List<String> others = new ArrayList<>();
        for (String part : PARTS.splitAsStream(name).toList()) {
            List<String> ofPart = NameWords.of(part).words();
            Named named = metric(ofPart);
            if (named == null) {
                others.addAll(ofPart);
            } else {
                parts.add(named);
            }
        }
        boolean isOne = parts.stream().map(Named::metric).distinct().count() == 1;
        if (!isOne || !roles.strip(others, ANY).key().isEmpty()) {
            return Optional.empty();
        }
        Set<Role> told = EnumSet.noneOf(Role.class);
        parts.forEach(part -> told.add(part.role()));
        told.addAll(roles.among(others));
        Named first = parts.iterator().next();
        return Optional.ofNullable(told(first.metric(), told, false));
    }

    private boolean holdsKnownWord(List<String> of) {
        return of.stream().anyMatch(words::contains);
    }

    private @Nullable Named metric(List<String> of) {
        RoleWords.Stripped bare = roles.strip(of, ARTICLES);
        Metric exact = metrics.get(bare.key());
        if (exact != null) {
            return told(exact, Set.of(), false);
        }
        RoleWords.Stripped online = roles.strip(of, BUT_ONLINE);
        Metric named = metrics.get(online.key());
        if (named != null) {
            boolean isOnline = roles.among(of).contains(Role.ONLINE);
            return told(named, online.found(), isOnline);
        }
        RoleWords.Stripped all = roles.strip(of, ANY);
        Metric plain = metrics.get(all.key());
        return plain == null ? null : told(plain, all.found(), false);
    }

    /** @param isOnlineByName whether what the name stands for is made online only, so that a number of it is that */
    private static @Nullable Named told(Metric metric, Set<Role> found, boolean isOnlineByName) {
        if (metric instanceof Usage) {
            return new Named(metric, role(found, isOnlineByName));
        }
        if (found.contains(Role.RATE)) {
            Usage ofCount = metric instanceof Count count ? CanonicalColumn.usageOf(count) : null;
            return ofCount == null ? null : new Named(ofCount, Role.RATE);
        }
        boolean isPlain = metric instanceof Count
                ? !found.contains(Role.ONLINE)
                : !found.contains(Role.NUMBER) && !found.contains(Role.ALL);
        return isPlain ? new Named(metric, Role.BARE) : null;
    }

    private static Role role(Set<Role> found, boolean isOnlineByName) {
        if (found.contains(Role.RATE)) {
            return Role.RATE;
        }
        if (found.contains(Role.ONLINE)) {
            return Role.ONLINE;
        }
        if (found.contains(Role.ALL)) {
            return Role.ALL;
        }
        return found.contains(Role.NUMBER) ? (isOnlineByName ? Role.ONLINE : Role.NUMBER) : Role.BARE;
    }

    /** What the words of a title say of a figure, whatever else stands among them. */
    Set<Role> roles(String title) {
        return roles.among(NameWords.of(title).words());
    }

    /** What the title of a group of columns says of all of them: a rate, what is made online, all; else nothing. */
    public Role group(String title) {
        NameWords all = NameWords.of(title);
        Set<Role> found = roles.among(all.words());
        if (found.contains(Role.RATE) || all.hasPercent()) {
            return Role.RATE;
        }
        return Role.BARE;
    }

    /** Whether one of the words of a name is that of a metric, so that it may be about one. */
    boolean mentionsMetric(String name) {
        return mentioned(name).isPresent();
    }

    Optional<Metric> mentioned(String name) {
        return NameWords.of(name).words().stream()
                .map(metrics::get)
                .filter(metric -> metric != null)
                .findFirst();
    }
}
